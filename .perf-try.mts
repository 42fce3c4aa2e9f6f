import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "@/lib/delivery/channels/print/font-files";
import { letterPrint } from "@/lib/delivery/channels/print/format";
import { LETTER_SHEET } from "@/lib/delivery/channels/print/sheet";
const base = {
 date:"2026-11-22", addressee:["The Honorable Elizabeth Warren","United States Senate","Washington, DC 20510"], salutation:"Dear Senator Warren:", subject:"S.Res. 61",
 opening:"Thank you for adding your name to S.Res.\u00a061 last December. With the last treaty between the two largest arsenals running out, your voice for keeping limits matters to me as a constituent in Northampton.[1]",
 ownWords:"I teach eighth-grade history. This fall a student asked me what would replace New START, and I had no answer for her. I would like to have one by spring.",
 request:"I ask you for one step more: please tell me where you stand on S.Res.\u00a0323, and urge the Committee on Foreign Relations to give both resolutions a hearing before the session ends.[2]",
 closing:"Sincerely,", signature:["Alma Reyes","12 Elm Street","Northampton, MA 01060"],
 sources:[{number:1,text:"Judy Dempsey, “The West Cannot Rescue Arms Control Alone”, Carnegie, November 2, 2021.",url:"https://carnegieendowment.org/some/thing"},{number:2,text:"Congressional Record, S.Res. 323, introduced July 2025.",url:null}], ownSharePercent:41};
const noHeader = (s:string)=>s.replace(/  header: context[\s\S]*?\n  \},\n/,"");
const noBg = (s:string)=>s.replace(/  background: context[\s\S]*?\n  \},\n\)/,")");
const noFit = (s:string)=>s.replace(/#let fitted[\s\S]*?\n\}\n/,"#let fitted(body,w,h)=body\n");
const simple=(s:string)=>s.replace('"optimized"','"simple"');
function run(label:string, sheet:string, fonts=fontFiles(), mk=(i:number)=>letterPrint({...base,ownWords:base.ownWords+i,signature:["Alma "+i,...base.signature.slice(1)]} as never) as object, evict=5){
 const t0=performance.now(); const c=NodeCompiler.create({fontArgs:[{fontPaths:fonts}]}); const t1=performance.now();
 c.pdf({mainFileContent:sheet,inputs:{print:JSON.stringify(mk(-1))}}); const t2=performance.now();
 for(let i=0;i<100;i++) c.pdf({mainFileContent:sheet,inputs:{print:JSON.stringify(mk(i+5000))}});
 const t=performance.now(); const n=400; let size=0; for(let i=0;i<n;i++){ size=c.pdf({mainFileContent:sheet,inputs:{print:JSON.stringify(mk(i))}}).length; if(i%50===0)c.evictCache(evict)} 
 console.log(label.padEnd(30),(n/(performance.now()-t)*1000).toFixed(0),"pdf/s","create",(t1-t0).toFixed(0),"first",(t2-t1).toFixed(0),"bytes",size, (process.memoryUsage().rss/1e6).toFixed(0)+"MB"); c.evictCache(0);
}
run("all",LETTER_SHEET);
run("noHeader",noHeader(LETTER_SHEET));
run("noHeader noBg",noBg(noHeader(LETTER_SHEET)));
run("+noFit",noFit(noBg(noHeader(LETTER_SHEET))));
run("+simple",simple(noFit(noBg(noHeader(LETTER_SHEET)))));
run("+only noto", simple(noFit(noBg(noHeader(LETTER_SHEET)))), fontFiles().slice(0,1));
run("all only noto", LETTER_SHEET, fontFiles().slice(0,1));
run("empty page", "#set page(width: 8.5in)\n a");
run("empty page inputs", "#let p=json(bytes(sys.inputs.print))\n#p.name");
