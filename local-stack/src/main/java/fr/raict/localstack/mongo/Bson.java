package fr.raict.localstack.mongo;

import java.util.List;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Documents and index keys as the bytes that are stored. */
final class Bson {
    private Bson() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(256);
        BsonEncoder.encodeDocument(document, buffer);
        return bytes(buffer);
    }

    static byte[] bytes(ByteBuf buffer) {
        var bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    /** A new document each time, so that what a caller does to it changes nothing stored. */
    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Equal keys have equal bytes; their order has no meaning. */
    static byte[] encode(KeyValue key) {
        return encode(new Document("key", key.stream().toList()));
    }

    static KeyValue decodeKey(byte[] bytes) {
        return new KeyValue((List<?>) decode(bytes).get("key"));
    }
}
