package fr.raict.localstack.mongo;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;

/** Speaks MongoDB's wire protocol on 127.0.0.1. Requests that are inside take at most a third of the heap. */
final class WireServer implements AutoCloseable {
    private final StoredBackend backend;
    private final Admission admission = new Admission(memoryForRequests());
    private final EventLoopGroup acceptor = threads("mongo-accept", 1);
    private final EventLoopGroup workers = threads("mongo", MongoStore.THREADS);
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    private final Channel listening;

    private WireServer(StoredBackend backend, int port) {
        this.backend = backend;
        this.listening = new ServerBootstrap().group(acceptor, workers).channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true).childHandler(new Connection())
                .bind(InetAddress.getLoopbackAddress(), port).syncUninterruptibly().channel();
    }

    /** In bytes. */
    static long memoryForRequests() {
        return Runtime.getRuntime().maxMemory() / 3;
    }

    private static EventLoopGroup threads(String name, int number) {
        return new MultiThreadIoEventLoopGroup(number, new DefaultThreadFactory(name), NioIoHandler.newFactory());
    }

    /** @param port 0 for a free one */
    static WireServer start(StoredBackend backend, int port) {
        return new WireServer(backend, port);
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** The address without a database name. */
    String uri() {
        return "mongodb://127.0.0.1:" + port();
    }

    private final class Connection extends ChannelInitializer<Channel> {
        @Override
        protected void initChannel(Channel channel) {
            connections.add(channel);
            channel.pipeline().addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder(),
                    new RequestDecoder(admission), new RequestHandler(backend));
        }
    }

    /** Commands that were begun are finished, the store is closed last. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        connections.close().syncUninterruptibly();
        for (var group : new EventLoopGroup[]{acceptor, workers}) {
            group.shutdownGracefully(0, 5, TimeUnit.SECONDS);
        }
        acceptor.terminationFuture().syncUninterruptibly();
        workers.terminationFuture().syncUninterruptibly();
        backend.close();
    }
}
