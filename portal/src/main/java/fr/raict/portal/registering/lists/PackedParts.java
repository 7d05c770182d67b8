package fr.raict.portal.registering.lists;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.raict.portal.registering.lists.ListProblem.TooLargeUnpacked;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import static java.util.Objects.requireNonNullElse;

/**
 * The parts of a packed document (ECMA-376 part 2), by their names in lower case. All together they have at most
 * {@value ListBounds#MOST_BYTES_UNPACKED} bytes.
 */
final class PackedParts {
    private static final URI ROOT = URI.create("/");

    private final Map<String, byte[]> parts = new HashMap<>();

    static PackedParts unpack(byte[] file) throws IOException {
        var unpacked = new PackedParts();
        var left = ListBounds.MOST_BYTES_UNPACKED;
        // By the directory at the end: some writers' sizes within a file cannot be read in passing.
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var part = bytes(zip, entry, left);
                left -= part.length;
                unpacked.parts.putIfAbsent(key("/" + entry.getName()), part);
            }
        }
        return unpacked;
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnfitList(new TooLargeUnpacked(ListBounds.MOST_BYTES_UNPACKED));
            }
            return bytes;
        }
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** The part that all else belongs to. */
    Optional<String> main() {
        return relations("/").values().stream().filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::target).findFirst();
    }

    /** By their ids. Targets are names of parts; what is outside the document is none of them. */
    Map<String, Relation> relations(String of) {
        var relations = new HashMap<String, Relation>();
        var file = of.substring(of.lastIndexOf('/') + 1);
        find(of.substring(0, of.length() - file.length()) + "_rels/" + file + ".rels").ifPresent(part -> {
            var xml = new XmlPart(part);
            while (xml.next()) {
                if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    var type = xml.attribute("Type");
                    relations.put(xml.attribute("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1),
                            target(of, xml.attribute("Target"))));
                }
            }
        });
        return relations;
    }

    private static String target(String of, String written) {
        return requireNonNullElse(ROOT.resolve(of).resolve(written).getPath(), "");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @param kind the last word of its type, which is the same in both kinds of documents, strict and transitional */
    record Relation(String kind, String target) {
    }
}
