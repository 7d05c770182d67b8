package fr.raict.localstack.mongo;

import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the requests of one connection. One of more than 64 kB is let in only while there is memory for it; until then
 * nothing is read from its connection. One of more than 48 MB ends the connection, as in MongoDB.
 */
final class RequestDecoder extends MongoWireProtocolHandler {
    private static final int SMALL = 64 << 10;
    /** How many bytes of memory a byte takes as it comes in, as objects, and as it is written. */
    static final int COST = 4;

    private final Admission admission;
    /** What the request that is coming in was admitted with, 0 for a small one. */
    private long admitted;
    private boolean waiting;
    private boolean executed;

    RequestDecoder(Admission admission) {
        this.admission = admission;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        try {
            super.channelRead(context, message); // what is decoded is executed in it, too
        } finally {
            if (executed) {
                leave();
            }
        }
    }

    @Override
    protected @Nullable ClientRequest decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
        if (waiting || !context.channel().isActive() || !mayEnter(context, in)) {
            return null;
        }
        var request = super.decode(context, in);
        executed |= request != null;
        return request;
    }

    private boolean mayEnter(ChannelHandlerContext context, ByteBuf in) {
        if (admitted > 0 || in.readableBytes() < Integer.BYTES) {
            return true;
        }
        int length = in.getIntLE(in.readerIndex());
        if (length <= SMALL || length > MAX_MESSAGE_SIZE_BYTES) {
            return true;
        }
        long cost = (long) COST * length;
        waiting = !admission.enter(cost, () -> context.executor().execute(() -> enter(context, cost)));
        if (waiting) {
            context.channel().config().setAutoRead(false);
        } else {
            admitted = cost;
        }
        return !waiting;
    }

    private void enter(ChannelHandlerContext context, long cost) {
        if (context.isRemoved()) {
            admission.leave(cost);
            return;
        }
        admitted = cost;
        waiting = false;
        context.channel().config().setAutoRead(true);
        context.pipeline().fireChannelRead(Unpooled.EMPTY_BUFFER); // to look again at what has come already
    }

    /** The decoder would read on by itself when it has too little for a request. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        if (waiting) {
            context.fireChannelReadComplete();
        } else {
            super.channelReadComplete(context);
        }
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) {
        leave();
    }

    private void leave() {
        executed = false;
        if (admitted == 0) {
            return;
        }
        long cost = admitted;
        admitted = 0;
        admission.leave(cost);
    }
}
