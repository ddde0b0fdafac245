import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP port in front of another one, on which a network's faults can be played. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection as a broken line does (reset); new ones are let through. */
  cut(): void;
  /** Ends every connection and takes no new ones, as a host without the service does. */
  refuse(): Promise<void>;
  /** Keeps connections and takes new ones, but carries nothing, as a hung host does. */
  stall(): void;
  /** Carries again: what was held back by a stall goes on its way. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy on a free port of the loopback interface. @param target port of the loopback interface to carry to */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isStalled = false;
  const hold = (socket: Socket, peer: Socket): void => {
    sockets.add(socket);
    socket.on('data', (data) => peer.write(data));
    socket.on('end', () => peer.end());
    socket.on('close', () => {
      sockets.delete(socket);
      peer.destroy();
    });
    // A reset is one of the faults to play; 'close' follows it.
    socket.on('error', () => undefined);
    if (isStalled) socket.pause();
  };
  const server = createServer((client) => {
    const upstream = connect({ host: '127.0.0.1', port: target });
    hold(client, upstream);
    hold(upstream, client);
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const refuse = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    cut();
    await closed;
  };
  return {
    port,
    cut,
    refuse,
    stall: () => {
      isStalled = true;
      for (const socket of sockets) socket.pause();
    },
    resume: async () => {
      isStalled = false;
      for (const socket of sockets) socket.resume();
      if (!server.listening) await listen(server, port);
    },
    close: refuse,
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
