// Runs one of the operator's commands with what the service is told at start.
// usage: node scripts/run.mjs scripts/operator.mjs verify-audit | rotate-key
const commands = ['verify-audit', 'rotate-key'];

const [name] = process.argv.splice(2, 1);
if (!commands.includes(name)) {
  console.error(`Which command? ${commands.join(' or ')}.`);
  process.exit(2);
}
process.env.BF_DEMO ??= process.env.SETTINGS_FILE ? '0' : '1';
process.env.PROGRAMMES_DIR ??= 'examples/programmes';
await import(`../packages/backend/src/commands/${name}.ts`);
