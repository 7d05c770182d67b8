package fr.raict.localstack.mongo;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes the requests of one connection. Whatever one fails with is answered to its caller, and to nobody else. */
final class RequestHandler extends SimpleChannelInboundHandler<ClientRequest> {
    private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);
    private static final AtomicInteger LAST_ID = new AtomicInteger();

    private final StoredBackend backend;

    RequestHandler(StoredBackend backend) {
        this.backend = backend;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        switch (request) {
            case MongoMessage message -> context.writeAndFlush(new MongoMessage(context.channel(), header(request),
                    answer(() -> backend.handleMessage(message))));
            case MongoQuery query -> context.writeAndFlush(
                    new MongoReply(header(request), List.of(answer(() -> command(query))), 0));
            default -> throw new MongoServerException("unknown message: " + request.getClass());
        }
    }

    private static MessageHeader header(ClientRequest request) {
        return new MessageHeader(LAST_ID.incrementAndGet(), request.getHeader().getRequestID());
    }

    /** Drivers greet in this old form, and use it for nothing else. */
    private Document command(MongoQuery query) {
        if (!query.getCollectionName().equals("$cmd")) {
            throw new MongoServerError(352, "UnsupportedOpQueryCommand", "queries are commands of their own");
        }
        var command = query.getQuery().get("$query") instanceof Document inner ? inner : query.getQuery();
        return backend.handleCommand(query.getChannel(), query.getDatabaseName(),
                command.keySet().iterator().next(), command);
    }

    private static Document answer(Supplier<Document> command) {
        try {
            return command.get();
        } catch (MongoServerError refusal) {
            log.info("refused: {}", refusal.getMessage());
            return error(refusal.getMessageWithoutErrorCode(), refusal.getCode(), refusal.getCodeName());
        } catch (MongoServerException refusal) {
            log.info("refused: {}", refusal.getMessage());
            return error(refusal.getMessageWithoutErrorCode(), 8, "UnknownError");
        } catch (RuntimeException failure) {
            log.error("a command failed", failure);
            return error("Unknown error: " + failure.getMessage(), 8, "UnknownError");
        } catch (OutOfMemoryError failure) {
            log.error("a command was too large for the memory", failure);
            return error("too large for the memory of the database", 146, "ExceededMemoryLimit");
        }
    }

    private static Document error(String message, int code, String name) {
        return new Document("ok", 0.0).append("errmsg", message).append("code", code).append("codeName", name);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        backend.handleClose(context.channel());
        super.channelInactive(context);
    }

    /** What could not be decoded, encoded or written. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        log.warn("closing a connection: {}", cause.toString());
        context.close();
    }
}
