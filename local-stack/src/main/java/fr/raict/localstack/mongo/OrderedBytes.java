package fr.raict.localstack.mongo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes whose unsigned order is the order in which MongoDB sorts them: by type, then by value. No value's bytes
 * begin another's, and one can tell where they end, so that those of several fields stand one after the other in a key.
 *
 * @param exact whether other bytes mean another value; otherwise values that differ may share them, in no order
 */
record OrderedBytes(byte[] bytes, boolean exact) {
    private static final byte EMPTY_ARRAY = 0x10;
    private static final byte MIN = 0x11;
    private static final byte NULL = 0x12;
    private static final byte NUMBER = 0x14;
    private static final byte TEXT = 0x16;
    private static final byte DOCUMENT = 0x18;
    private static final byte BINARY = 0x1a;
    private static final byte UNIQUE_ID = 0x1c;
    private static final byte OBJECT_ID = 0x1e;
    private static final byte BOOLEAN = 0x20;
    private static final byte DATE = 0x22;
    private static final byte TIMESTAMP = 0x24;
    private static final byte OTHER = 0x26;

    /** Longer texts share the bytes of their beginning. */
    private static final int LONGEST_TEXT = 512;

    static final OrderedBytes OF_EMPTY_ARRAY = new OrderedBytes(new byte[]{EMPTY_ARRAY}, false);

    /** A value that is no array; null stands for a missing one as well. */
    static OrderedBytes of(@Nullable Object value) {
        return switch (value) {
            case null -> exact(1, NULL);
            case Number number -> number(number);
            case String text -> text(text);
            case UUID id -> new OrderedBytes(start(17, UNIQUE_ID).putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits()).array(), true);
            case ObjectId id -> new OrderedBytes(start(13, OBJECT_ID).put(id.toByteArray()).array(), true);
            case Boolean bool -> new OrderedBytes(start(2, BOOLEAN).put((byte) (bool ? 1 : 0)).array(), true);
            case Instant date -> new OrderedBytes(
                    start(9, DATE).putLong(date.toEpochMilli() ^ Long.MIN_VALUE).array(), true);
            case MinKey _ -> inexact(MIN);
            case Document _ -> inexact(DOCUMENT);
            case BinData _ -> inexact(BINARY);
            case BsonTimestamp _ -> inexact(TIMESTAMP);
            default -> inexact(OTHER);
        };
    }

    private static OrderedBytes exact(int size, byte type) {
        return new OrderedBytes(start(size, type).array(), true);
    }

    private static OrderedBytes inexact(byte type) {
        return new OrderedBytes(new byte[]{type}, false);
    }

    private static ByteBuffer start(int size, byte type) {
        return ByteBuffer.allocate(size).put(type);
    }

    /** A long that is no double shares the bytes of its nearest. {@link Refusals} keeps out those without order. */
    private static OrderedBytes number(Number number) {
        double value = number.doubleValue() + 0.0; // -0.0 is 0.0
        long bits = Double.doubleToLongBits(value);
        long ordered = bits ^ (bits >> 63 | Long.MIN_VALUE);
        boolean exact = switch (number) {
            case Double _, Integer _ -> true;
            case Long whole -> whole == (long) value && whole != Long.MAX_VALUE;
            default -> false;
        };
        return new OrderedBytes(start(9, NUMBER).putLong(ordered).array(), exact);
    }

    private static OrderedBytes text(String text) {
        var bytes = beginningOf(text);
        bytes.write(0);
        bytes.write(1);
        return new OrderedBytes(bytes.toByteArray(), text.length() <= LONGEST_TEXT);
    }

    /** What the bytes of all texts have in common that begin with this one. */
    static byte[] textPrefix(String text) {
        return beginningOf(text).toByteArray();
    }

    /** UTF-8 of each char by itself, which sorts as String.compareTo does; the char 0 is followed by 0xFF. */
    private static ByteArrayOutputStream beginningOf(String text) {
        var bytes = new ByteArrayOutputStream(text.length() + 3);
        bytes.write(TEXT);
        for (int i = 0; i < Math.min(text.length(), LONGEST_TEXT); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                bytes.write(0);
                bytes.write(0xFF);
            } else if (c < 0x80) {
                bytes.write(c);
            } else if (c < 0x800) {
                bytes.write(0xC0 | (c >> 6));
                bytes.write(0x80 | (c & 0x3F));
            } else {
                bytes.write(0xE0 | (c >> 12));
                bytes.write(0x80 | (c >> 6 & 0x3F));
                bytes.write(0x80 | (c & 0x3F));
            }
        }
        return bytes;
    }

    /** The bytes for a field in descending order. */
    static byte[] inverted(byte[] bytes) {
        var inverted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            inverted[i] = (byte) ~bytes[i];
        }
        return inverted;
    }

    /** All values of the same type as the one with these bytes have this in common. */
    static byte[] type(byte[] bytes) {
        return new byte[]{bytes[0]};
    }

    /** Where the value that begins at an index of a key ends. */
    static int end(byte[] key, int from) {
        int inversion = key[from] < 0 ? 0xFF : 0;
        return switch (key[from] ^ (byte) inversion) {
            case NUMBER, DATE -> from + 9;
            case TEXT -> endOfText(key, from + 1, inversion);
            case UNIQUE_ID -> from + 17;
            case OBJECT_ID -> from + 13;
            case BOOLEAN -> from + 2;
            default -> from + 1;
        };
    }

    private static int endOfText(byte[] key, int from, int inversion) {
        for (int i = from;; i++) {
            if (((key[i] & 0xFF) ^ inversion) == 0) {
                if (((key[i + 1] & 0xFF) ^ inversion) == 1) {
                    return i + 2;
                }
                i++;
            }
        }
    }
}
