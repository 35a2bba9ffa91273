import { readFileSync } from "node:fs";
import { adoptModel } from "./bench/adopt-model.ts";
import { operationFacts } from "./src/emit/operation-facts.ts";
const rows = readFileSync("/work/shared/corpus/MANIFEST.tsv","utf8").trim().split("\n").slice(1).map(l=>l.split("\t")[0]!);
for (const p of rows) { try { const {model,machine}=await adoptModel("x",p.split("/").pop()!,readFileSync("/work/shared/corpus/"+p,"utf8")); let n=0; const kinds:any={}; let len=0; for(const o of model.operations){const f=operationFacts(o,model);if(Object.keys(f).length){n++;len+=JSON.stringify(f).length+o.path.length;for(const k in f)kinds[k]=(kinds[k]??0)+1}} if(n>20)console.log(p,model.operations.length,n,len,JSON.stringify(kinds)); } catch(e:any){console.log(p,e.message.slice(0,150))} }
