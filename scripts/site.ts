/**
 * A web server on this machine that browsers use as their proxy. Local files get addresses that are the same in every run
 * (http://local.test/FOLDER/FILE), and every other host is out of reach: what asks for one is refused at once and noted.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { ProxyRoute } from './browsers/session.ts';

const HOST = 'local.test';

/** Without a charset: the page's own declaration decides, as it would on a council's server that sends none. */
const types: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.gif': 'image/gif',
	'.htm': 'text/html',
	'.html': 'text/html',
	'.ico': 'image/x-icon',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.mjs': 'text/javascript',
	'.mp4': 'video/mp4',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.vtt': 'text/vtt',
	'.webm': 'video/webm',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.xht': 'application/xhtml+xml',
	'.xhtml': 'application/xhtml+xml',
	'.xml': 'application/xml',
};

/** What browsers ask for of their own accord, whatever the page: refused too, but no page's doing. */
const errands: ReadonlySet<string> = new Set([
	'accounts.google.com',
	'clients2.google.com',
	'content-autofill.googleapis.com',
	'content-signature-2.cdn.mozilla.net',
	'firefox.settings.services.mozilla.com',
	'update.googleapis.com',
]);

export interface SiteOptions {
	/** Whether scripts of the pages run. */
	readonly scripts: boolean;
	/** Other hosts are within reach, past this server. */
	readonly live: boolean;
	/** Addresses say which folder a file is in, so that two files never share one; it differs from machine to machine. */
	readonly apart?: boolean;
	/** More hosts, each with its folder: for tests with frames from elsewhere. */
	readonly hosts?: Readonly<Record<string, string>>;
	/** More response headers by path. */
	readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** Paths of files whose answer never comes to its end, as from a server that is too slow. */
	readonly endless?: readonly string[];
}

/** What a host serves. `page` is the one file that the person named: it is served even where it is a link to elsewhere. */
interface Mount {
	readonly folder: string;
	readonly page?: { readonly address: string; readonly file: string };
	/** What an address may begin with that is no folder. */
	readonly prefix?: string;
}

/** The folder above the page's own, for `../assets`; but never a whole disk or home, and never with the network in reach. */
const mountFor = (file: string, live: boolean): { folder: string; inside: string } => {
	const own = path.dirname(file);
	const above = path.dirname(own);
	const tooMuch = live || above === own || path.dirname(above) === above || above === os.homedir();
	return tooMuch ? { folder: own, inside: '' } : { folder: above, inside: `${encodeURIComponent(path.basename(own))}/` };
};

/** The file behind an address, or undefined for whatever lies outside of the folder or is hidden. */
export const fileBehind = (folder: string, pathname: string): string | undefined => {
	const parts = pathname.split('/').filter(Boolean).map(decode);
	if (parts.some((part) => part === undefined || part.startsWith('.') || /[/\\\0]/.test(part))) return undefined;
	const file = path.join(folder, ...(parts as string[]));
	if (!existsSync(file)) return undefined;
	const real = realpathSync(file);
	const inside = path.relative(realpathSync(folder), real);
	if (inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
	return statSync(real).isFile() ? real : undefined;
};

/** Tells folders apart without saying where on the machine they are. */
const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const decode = (part: string): string | undefined => {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
};

export class Site {
	readonly #server = createServer((request, response) => this.#answer(request, response));
	readonly #options: SiteOptions;
	readonly #mounts = new Map<string, Mount>();
	/** Every request that a page or the extension made for a host that is out of reach, in order. */
	readonly refused: string[] = [];
	/** Every request that was answered, in order. */
	readonly served: string[] = [];
	/** Style sheets that the file on show asked for and that are not within reach, by their paths. */
	readonly missingStyles = new Set<string>();

	private constructor(options: SiteOptions) {
		this.#options = options;
		for (const [host, folder] of Object.entries(options.hosts ?? {})) this.#mounts.set(host, { folder: path.resolve(folder) });
		// Addresses of https, and of sockets: only their host is known here.
		this.#server.on('connect', (request, socket) => {
			this.#refuse(`https://${request.url}`);
			socket.on('error', () => undefined);
			socket.end('HTTP/1.1 403 Out of reach\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
		});
	}

	static async start(options: SiteOptions): Promise<Site> {
		const site = new Site(options);
		await new Promise<void>((done, failed) => {
			site.#server.once('error', failed);
			site.#server.listen(0, '127.0.0.1', done);
		});
		return site;
	}

	get route(): ProxyRoute {
		const { port } = this.#server.address() as AddressInfo;
		return this.#options.live
			? { kind: 'hosts', port, hosts: [HOST, ...Object.keys(this.#options.hosts ?? {})] }
			: { kind: 'everything', port };
	}

	/** Puts one file on show, in place of the one before, and gives its address. */
	show(file: string): string {
		const full = path.resolve(file);
		const { folder, inside } = mountFor(full, this.#options.live);
		const address = `/${inside}${encodeURIComponent(path.basename(full))}`;
		const prefix = this.#options.apart ? `/${shortHash(path.dirname(full))}` : '';
		this.#mounts.set(HOST, { folder, prefix, page: { address, file: full } });
		this.missingStyles.clear();
		return `http://${HOST}${prefix}${address}`;
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((done) => this.#server.close(done));
	}

	#refuse(address: string): void {
		if (!errands.has(new URL(address).hostname)) this.refused.push(address);
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		// Browsers send a proxy the whole address; anyone else sends a path, and the host apart.
		const url = new URL(request.url ?? '/', `http://${request.headers.host ?? HOST}`);
		const mount = this.#mounts.get(url.hostname);
		if (!mount) {
			this.#refuse(url.href);
			// No answer at all, as from a host that is down: an answer would become the page.
			request.socket.destroy();
			return;
		}
		this.served.push(url.href);
		const { prefix = '' } = mount;
		const pathname = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
		const file = mount.page?.address === pathname ? mount.page.file : fileBehind(mount.folder, pathname);
		const headers = this.#headers(pathname);
		if (!file) {
			if (request.headers.accept?.startsWith('text/css')) this.missingStyles.add(pathname);
			const own = fileBehind(mount.folder, '404.html');
			response.writeHead(404, { ...headers, 'Content-Type': own === undefined ? 'text/plain' : 'text/html' });
			return void response.end(own === undefined ? 'Not found' : readFileSync(own));
		}
		const type = types[path.extname(file).toLowerCase()] ?? (file === mount.page?.file ? 'text/html' : 'application/octet-stream');
		const end = this.#options.endless?.includes(pathname) !== true;
		response.writeHead(200, { ...headers, 'Content-Type': type, ...(end ? { 'Content-Length': statSync(file).size } : {}) });
		if (request.method === 'HEAD') return void response.end();
		const content = createReadStream(file).on('error', () => response.destroy());
		content.pipe(response, { end });
	}

	#headers(pathname: string): Record<string, string> {
		const headers: Record<string, string> = { 'Cache-Control': 'no-store', ...this.#options.headers?.[pathname] };
		if (!this.#options.scripts) headers['Content-Security-Policy'] = "script-src 'none'";
		return headers;
	}
}
