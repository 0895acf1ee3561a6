/** A line over ssh to this machine: a server of our own, on a port of its own, with keys that live as long as it does. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { program } from '../tools.ts';

/** A server must be called by its whole path. */
const SSHD = program('/usr/sbin/sshd', '/usr/bin/sshd');
const SSH = program('/usr/bin/ssh');
export const HAS_SSHD = SSHD !== undefined && SSH !== undefined;

/** What a server that is started by the system's administrator insists on. */
const PRIVILEGED = '/run/sshd';

export interface Line {
  /** A command line that runs another one at the other end, in a terminal. */
  readonly to: (command: string) => string;
  readonly close: () => Promise<void>;
}

export async function openLine(): Promise<Line> {
  const folder = await mkdtemp(join(tmpdir(), 'amnistia-ssh-'));
  const key = (name: string) => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
    return join(folder, name);
  };
  const [host, client] = [key('host'), key('client')];
  const port = await freePort();
  const config = {
    Port: port, ListenAddress: '127.0.0.1', HostKey: host, PidFile: 'none', AuthorizedKeysFile: `${client}.pub`, StrictModes: 'no', UsePAM: 'no',
    PasswordAuthentication: 'no', KbdInteractiveAuthentication: 'no', PermitRootLogin: 'prohibit-password', PrintMotd: 'no', PrintLastLog: 'no', LogLevel: 'ERROR',
  };
  await writeFile(join(folder, 'config'), Object.entries(config).map(([name, value]) => `${name} ${String(value)}\n`).join(''));
  const made = userInfo().uid === 0 && !existsSync(PRIVILEGED);
  if (made) mkdirSync(PRIVILEGED, { mode: 0o755 });
  const server = spawn(SSHD ?? 'sshd', ['-D', '-e', '-f', join(folder, 'config')], { stdio: 'ignore' });
  const options = { UserKnownHostsFile: '/dev/null', StrictHostKeyChecking: 'no', IdentitiesOnly: 'yes', BatchMode: 'yes', LogLevel: 'ERROR', ConnectionAttempts: '20' };
  const flags = Object.entries(options).map(([name, value]) => `-o ${name}=${value}`).join(' ');
  return {
    to: (command) => `${SSH ?? 'ssh'} -F none -tt ${flags} -i ${client} -p ${String(port)} ${userInfo().username}@127.0.0.1 '${command}'`,
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
      if (made) rmdirSync(PRIVILEGED);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
