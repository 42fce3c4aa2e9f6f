import type { TOPICS } from "@/lib/asks/topics";

/** A policy area of the Library of Congress. */
export type LocTopic = (typeof TOPICS)[number];

/**
 * What offices call a policy area in the lists of their forms, the nearest name first. Taken from the lists themselves (the
 * forms of 99 senators, 2026); the words are compared without case, number and "and". A name after "=" counts only as the
 * whole of an entry: "Campaign Finance" is not finance, nor "Animal Welfare" welfare.
 */
export const TOPIC_WORDS: Record<LocTopic, readonly string[]> = {
  "Agriculture and Food": ["agriculture", "farm", "food"],
  Animals: ["animal welfare", "animal rights", "animals", "wildlife"],
  "Armed Forces and National Security": [
    "defense military",
    "defense",
    "military",
    "national security",
    "armed",
    "intelligence",
  ],
  "Arts, Culture, Religion": ["arts humanities", "arts", "religion", "social issues"],
  "Civil Rights and Liberties, Minority Issues": [
    "civil rights",
    "constitutional civil rights",
    "civil liberties",
    "voting rights",
    "social issues",
  ],
  Commerce: ["commerce", "business commerce", "business", "small business"],
  Congress: [
    "congress",
    "congress elections",
    "congressional issues",
    "legislative process",
    "government reform",
    "governmental reform",
  ],
  "Crime and Law Enforcement": ["crime", "law enforcement", "criminal justice", "judiciary"],
  "Economics and Public Finance": ["economy", "budget", "budget economy", "jobs economy", "appropriations"],
  Education: ["education", "education k 12", "education higher"],
  "Emergency Management": ["emergency management", "fema", "disaster", "homeland security"],
  Energy: ["energy"],
  "Environmental Protection": ["environment", "environmental", "environmental protection", "climate change"],
  Families: ["family", "family marriage", "children family", "children", "social issues"],
  "Finance and Financial Sector": ["banking finance", "banking financial services", "banking", "=finance"],
  "Foreign Trade and International Finance": ["trade", "foreign trade"],
  "Government Operations and Politics": [
    "government reform",
    "governmental reform",
    "government operations",
    "government affairs",
    "elections",
    "congress",
  ],
  Health: ["health", "health care", "healthcare", "medicare", "public health"],
  "Housing and Community Development": ["housing", "housing urban"],
  Immigration: ["immigration", "border security"],
  "International Affairs": [
    "foreign relations",
    "foreign affairs",
    "foreign policy",
    "international affairs",
    "international relations",
    "foreign",
  ],
  "Labor and Employment": ["labor", "employment", "jobs"],
  Law: ["judiciary", "judicial", "justice", "legal"],
  "Native Americans": ["native american", "native affairs", "indian affairs", "tribal", "indigenous"],
  "Public Lands and Natural Resources": ["public lands", "natural resources", "interior", "environment"],
  "Science, Technology, Communications": [
    "science technology",
    "technology",
    "science",
    "telecommunications",
    "communications",
  ],
  "Social Sciences and History": ["arts humanities", "social issues", "education"],
  "Social Welfare": ["=welfare", "social services", "social issues"],
  "Sports and Recreation": ["sports", "recreation"],
  Taxation: ["taxes", "taxation", "tax", "irs"],
  "Transportation and Public Works": ["transportation", "infrastructure", "public works"],
  "Water Resources Development": ["water", "natural resources", "environment", "interior"],
};

/** What lists call the rest; only where nothing nearer is listed. */
export const OTHER_WORDS = ["other", "other issues", "general", "miscellaneous"] as const;
