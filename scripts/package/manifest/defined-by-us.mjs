// Our registrations go through `define()`, which keeps a page's first copy; the analyzer knows only the platform's own call.

export function definedByUs() {
  return {
    name: 'bostadforst:defined-by-us',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      const module = moduleDoc.path.replace('/bf-', '/');
      moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration: { name: element.getText(), module } });
    },
  };
}
