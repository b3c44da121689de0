// What Angular's own builder does: compiles the components, and links the libraries. A project of `ng new` needs no such file.
import * as compiler from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export function angular(): Plugin {
  const compiled = new Map<string, string>();
  const fileSystem = new compiler.NodeJSFileSystem();
  const linker = createEs2015LinkerPlugin({ fileSystem, logger: new compiler.ConsoleLogger(compiler.LogLevel.error) });
  return {
    name: 'angular',
    enforce: 'pre',
    config: () => ({ define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' } }),
    buildStart() {
      const { options, rootNames } = compiler.readConfiguration(join(import.meta.dirname, 'tsconfig.json'));
      const host = compiler.createCompilerHost({ options });
      host.writeFile = (file, text) => compiled.set(file.replace(/\.js$/, '.ts'), text);
      const { diagnostics } = compiler.performCompilation({ rootNames, options, host });
      if (diagnostics.length) this.error(compiler.formatDiagnostics(diagnostics));
    },
    load: id => compiled.get(id),
    async transform(code, id) {
      if (!code.includes('ɵɵngDeclare')) return undefined;
      const linked = await transformAsync(code, { filename: id, plugins: [linker], configFile: false, babelrc: false, compact: false });
      return linked?.code ?? undefined;
    },
  };
}
