import '/work/main/src/browserless/dom.ts';
import { writeFileSync } from 'node:fs';
const { nodeTools } = await import('/work/main/src/browserless/node-tools.ts');
const { loadDossier } = await import('/work/main/src/browserless/load-dossier.ts');
const { pictureOf } = await import('/work/main/src/pictures/picture-of.ts');
const { makeImage } = await import('/work/main/src/images/make-image.ts');
const { defaultView } = await import('/work/main/src/view/view.ts');
const { defaultOptions } = await import('/work/main/src/images/image-options.ts');
const d = loadDossier(); const tools = nodeTools();
for (const chart of ['signature-counts','ceo-turnover','disagreement'] as const)
 for (const size of [{width:1200,height:675},{width:1080,height:1080},{width:1080,height:1350},{width:600,height:500}])
  for (const f of ['svg','png','pdf','outlines'] as const) {
   const t=performance.now();
   const p = pictureOf(chart,d,defaultView,{language:'en',theme:'light'});
   const r = await makeImage(p,f,{...defaultOptions,size},tools);
   writeFileSync('/tmp/out/'+r.name,r.bytes);
   console.log(r.name,r.bytes.length,Math.round(performance.now()-t));
 }
