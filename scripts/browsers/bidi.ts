/** One WebDriver BiDi connection: commands out, answers back. */

interface Answer {
	readonly id?: number;
	readonly error?: string;
	readonly message?: string;
	readonly result?: unknown;
}

/** What `script.evaluate` gives back, as far as we read it. */
interface Evaluated {
	readonly result?: { readonly value?: string };
	readonly exceptionDetails?: { readonly text: string };
}

export class Bidi {
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
	#last = 0;
	readonly closed: Promise<void>;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.onmessage = (event) => this.#answer(JSON.parse(String(event.data)) as Answer);
		this.closed = new Promise((done) => {
			socket.onclose = () => {
				for (const { failed } of this.#waiting.values()) failed(new Error('Firefox has ended.'));
				this.#waiting.clear();
				done();
			};
		});
	}

	static async connect(address: string): Promise<Bidi> {
		const socket = new WebSocket(address);
		await new Promise<void>((done, failed) => {
			socket.onopen = () => done();
			socket.onerror = () => failed(new Error('Firefox does not answer on its debugging port.'));
		});
		return new Bidi(socket);
	}

	#answer(answer: Answer): void {
		const waiting = answer.id === undefined ? undefined : this.#waiting.get(answer.id);
		if (answer.id === undefined || !waiting) return;
		this.#waiting.delete(answer.id);
		if (answer.error) waiting.failed(new Error(`${answer.error}: ${answer.message}`));
		else waiting.done(answer.result);
	}

	send<T = unknown>(method: string, params: Readonly<Record<string, unknown>>): Promise<T> {
		if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('Firefox has ended.'));
		this.#last += 1;
		const id = this.#last;
		return new Promise<T>((done, failed) => {
			this.#waiting.set(id, { done: (result) => done(result as T), failed });
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
	}

	/** Value of an expression that gives a text; `sandbox` names a world apart from the page's scripts. */
	async evaluate(context: string, expression: string, sandbox?: string): Promise<string> {
		const target = sandbox === undefined ? { context } : { context, sandbox };
		const params = { expression, target, awaitPromise: true, userActivation: false };
		const answer = await this.send<Evaluated>('script.evaluate', params);
		if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
		return answer.result?.value ?? '';
	}

	close(): void {
		this.#socket.close();
	}
}
