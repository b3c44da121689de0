// Compiles a library for Angular as Angular's own are published: whoever uses it links it with the version they have.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import ts from 'typescript';

/** Writes `.js` and `.d.ts` beside the file, and takes the file away: it is made, and nobody should read it by mistake. */
export function compileAngular(file) {
  const { diagnostics } = performCompilation({
    rootNames: [file],
    options: {
      rootDir: dirname(file),
      outDir: dirname(file),
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      declaration: true,
      experimentalDecorators: true,
      skipLibCheck: true,
      types: [],
      compilationMode: 'partial',
    },
  });
  rmSync(file);
  if (diagnostics.length) throw new Error(formatDiagnostics(diagnostics));
}
