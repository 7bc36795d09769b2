import { config } from 'dotenv';
import { loadStories } from '../src/index.ts';
import { type Finding, platforms } from './platforms.ts';
import { createServices } from './shared/services.ts';
import { readDataFolder } from './shared/stories.ts';
import { readPort } from './start-platforms.ts';

/* npm run doctor: what would keep the bot from working, without starting it. Ends with 1 where something would. */

const MARKS = { ok: 'ok   ', warn: 'warn ', error: 'ERROR' };

/** What a check found; what it throws is a finding too. */
async function checked(check: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [{ level: 'error', line: error instanceof Error ? error.message : String(error) }];
  }
}

function checkStories(): Finding[] {
  const folder = readDataFolder(process.env);
  return loadStories(folder).map(({ title, statements, facts }) => ({
    level: 'ok',
    line: `The story "${title}": ${statements.length} statements and ${facts.length} facts.`,
  }));
}

/** What the platforms share. Says nothing where all is well. */
function checkShared(): Finding[] {
  readPort(process.env);
  createServices(process.env);
  return [];
}

async function checkPlatforms(): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, configure } of platforms) {
    const found = await checked(async () => {
      const configured = await configure(process.env);
      return configured ? configured.check() : [];
    });
    findings.push(...found.map(({ level, line }) => ({ level, line: `${name}: ${line}` })));
  }
  if (findings.length > 0) return findings;
  return [{ level: 'ok', line: 'No platform has settings, so `npm start` talks at the terminal.' }];
}

config({ quiet: true });
const findings = [
  ...(await checked(checkStories)),
  ...(await checked(checkShared)),
  ...(await checkPlatforms()),
];
for (const { level, line } of findings) console.log(`${MARKS[level]} ${line.replaceAll('\n', '\n      ')}`);
process.exitCode = findings.some(({ level }) => level === 'error') ? 1 : 0;
