export function refuseFullDisk(folder: string, leastMb: number, otherwise?: string): void;
