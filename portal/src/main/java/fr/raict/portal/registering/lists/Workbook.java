package fr.raict.portal.registering.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raict.portal.registering.lists.ListProblem.Unreadable;
import fr.raict.portal.registering.lists.PackedParts.Relation;

/** A workbook as Excel and LibreOffice write it (.xlsx, ECMA-376 part 1), of which the first sheet is read. */
final class Workbook {
    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    private final PackedParts parts;
    private final Map<String, Relation> relations;
    private String firstSheet = "";
    private boolean countsFrom1904;

    private Workbook(PackedParts parts, String main) {
        this.parts = parts;
        this.relations = parts.relations(main);
        var xml = new XmlPart(parts.find(main).orElseThrow());
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                countsFrom1904 = SheetRows.isTrue(xml.attribute("date1904"));
            } else if (xml.isStart("sheet") && firstSheet.isEmpty() && !HIDDEN.contains(xml.attribute("state"))) {
                firstSheet = xml.attribute("id");
            }
        }
    }

    /** The first sheet that is not hidden, without its blank rows. */
    static List<Row> firstSheet(byte[] file) {
        try {
            var parts = PackedParts.unpack(file);
            return new Workbook(parts, parts.main().orElseThrow()).rows();
        } catch (UnfitList unfit) {
            throw unfit;
        } catch (IOException | RuntimeException e) {
            // Whatever a reader of such files stumbles over, the file is to blame.
            throw new UnfitList(new Unreadable());
        }
    }

    private List<Row> rows() {
        var sheet = Optional.ofNullable(relations.get(firstSheet)).filter(target -> target.kind().equals("worksheet"))
                .flatMap(target -> parts.find(target.target())).orElseThrow();
        var formats = new CellFormats(countsFrom1904);
        related("styles").ifPresent(formats::read);
        return new SheetRows(new XmlPart(sheet), related("sharedStrings").map(Workbook::strings).orElse(List.of()),
                formats).read();
    }

    private Optional<XmlPart> related(String kind) {
        return relations.values().stream().filter(relation -> relation.kind().equals(kind)).findFirst()
                .flatMap(relation -> parts.find(relation.target())).map(XmlPart::new);
    }

    private static List<String> strings(XmlPart xml) {
        var strings = new ArrayList<String>();
        while (xml.next()) {
            if (xml.isStart("si")) {
                strings.add(xml.richText("si"));
            }
        }
        return strings;
    }
}
