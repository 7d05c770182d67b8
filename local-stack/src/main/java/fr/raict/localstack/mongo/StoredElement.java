package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.List;

import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/**
 * An element of a long array as the bytes that are stored: its length, its type and its value as in BSON. Equal only to
 * itself, so that whatever passes it on without looking at it is known not to have changed it.
 */
final class StoredElement {
    private final byte[] part;
    private final int from;
    private final int length;

    private StoredElement(byte[] part, int from, int length) {
        this.part = part;
        this.from = from;
        this.length = length;
    }

    /** The bytes of elements that follow each other; of those that are still stored they are copied. */
    static byte[] encode(List<?> elements) {
        var part = Unpooled.buffer(4_096);
        elements.forEach(element -> write(element, part));
        return Bson.bytes(part);
    }

    private static void write(@Nullable Object element, ByteBuf part) {
        if (element instanceof StoredElement stored) {
            part.writeBytes(stored.part, stored.from, stored.length);
            return;
        }
        int start = part.writerIndex();
        part.writeInt(0);
        byte type = BsonEncoder.determineType(element);
        part.writeByte(type);
        BsonEncoder.encodeValue(type, element, part);
        part.setInt(start, part.writerIndex() - start);
    }

    static List<StoredElement> elementsOf(byte[] part) {
        var elements = new ArrayList<StoredElement>();
        var buffer = Unpooled.wrappedBuffer(part);
        for (int from = 0; from < part.length; from += buffer.getInt(from)) {
            elements.add(new StoredElement(part, from, buffer.getInt(from)));
        }
        return elements;
    }

    @Nullable
    Object value() {
        var buffer = Unpooled.wrappedBuffer(part, from + Integer.BYTES, length - Integer.BYTES);
        return BsonDecoder.decodeValue(buffer.readByte(), buffer);
    }
}
