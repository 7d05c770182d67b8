package fr.raict.portal.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.raict.portal.paper.PaperFonts.Weight;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.web.util.HtmlUtils;

/**
 * A long paper, drawn page by page where each thing is to be to the millimetre, with the tags of PDF/UA-1 (ISO 14289-1).
 * Of what was drawn only the compressed page and the tags are kept, a few kilobytes for each person.
 */
final class TaggedPaper implements Closeable {
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private final PDDocument document = new PDDocument();
    private final PaperFonts signs;
    private final PDFont regular;
    private final PDFont bold;
    private final PDResources resources = new PDResources();
    private final PDStructureTreeRoot tags = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tags);
    private final COSArray tagsOfPages = new COSArray();
    /** The mark of a number is the same on each page. */
    private final List<PDPropertyList> marks = new ArrayList<>();

    TaggedPaper(String title, Locale language, PaperFonts signs) throws IOException {
        this.signs = signs;
        regular = PDType0Font.load(document, Weight.REGULAR.open(), true);
        bold = PDType0Font.load(document, Weight.BOLD.open(), true);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(tags);
        catalog.setLanguage(language.toLanguageTag());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(metadata(title));
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("RAICT");
        document.setVersion(1.7f);
        tags.appendKid(root);
    }

    private PDMetadata metadata(String title) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(METADATA.formatted(HtmlUtils.htmlEscape(title, "UTF-8"))
                .getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    /** What everything else is in. */
    PDStructureElement root() {
        return root;
    }

    PaperText text(Weight weight) {
        return new PaperText(weight == Weight.BOLD ? bold : regular, signs);
    }

    /** Of a size in millimetres. It is to be closed before the next. */
    TaggedPage addPage(float width, float height) throws IOException {
        var page = new PDPage(new PDRectangle(TaggedPage.points(width), TaggedPage.points(height)));
        page.setResources(resources);
        page.setStructParents(document.getNumberOfPages());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        var elements = new COSArray();
        tagsOfPages.add(COSInteger.get(page.getStructParents()));
        tagsOfPages.add(elements);
        return new TaggedPage(document, page, elements, this::mark);
    }

    private PDPropertyList mark(int number) {
        while (marks.size() <= number) {
            var mark = new COSDictionary();
            mark.setInt(COSName.MCID, marks.size());
            marks.add(PDPropertyList.create(mark));
        }
        return marks.get(number);
    }

    void writeTo(OutputStream output) throws IOException {
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, tagsOfPages);
        tags.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        tags.setParentTreeNextKey(document.getNumberOfPages());
        document.save(output, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
