package fr.raict.portal.registering.lists;

import java.util.Arrays;

import fr.raict.portal.registering.lists.ListProblem.Encrypted;
import fr.raict.portal.registering.lists.ListProblem.OldWorkbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

/** What a file is by its first bytes. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Of a compound file ([MS-CFB]), which is an old workbook, or a new one with a password around it. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};

    /** The stream that holds a workbook with a password ([MS-OFFCRYPTO]), as its directory names it. */
    private static final String ENCRYPTED = latin("EncryptedPackage".getBytes(UTF_16LE));

    private FileKind() {}

    static boolean isPacked(byte[] file) {
        return startsWith(file, ZIP);
    }

    static void refuseOld(byte[] file) {
        if (startsWith(file, COMPOUND)) {
            throw new UnfitList(latin(file).contains(ENCRYPTED) ? new Encrypted() : new OldWorkbook());
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
