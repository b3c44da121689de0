#!/usr/bin/env node
import { findBrowser } from './look/find-browser.ts';
import { run } from './run.ts';

const path = findBrowser();
const { code, text } = await run(process.argv.slice(2), { browser: path ? { path } : undefined });
console.log(text);
process.exitCode = code;
