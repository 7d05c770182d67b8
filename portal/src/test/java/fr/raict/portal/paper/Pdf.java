package fr.raict.portal.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reads a paper, and holds it to PDF/UA-1 (ISO 14289-1) as veraPDF does. It stays in {@code target/paper} to be looked at. */
record Pdf(byte[] bytes) {
    private static final Path KEPT = Path.of("target", "paper");
    private static final int MOST_TOLD = 50;

    Pdf keptAs(String name) {
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + ".pdf"), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** What of it breaks PDF/UA-1; empty when nothing does. */
    List<String> faults() {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, MOST_TOLD, false, false, false)) {
            var faults = new TreeSet<String>();
            validator.validate(parser).getTestAssertions().forEach(fault -> faults
                    .add(fault.getRuleId().getClause() + " " + fault.getMessage()));
            return List.copyOf(faults);
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("[\\s\u00a0]+", " ");
    }

    String text(int page) {
        return read(document -> {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }).replaceAll("[\\s\u00a0]+", " ");
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    /** What is told instead of what is written. */
    List<String> actualTexts() {
        return read(document -> document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast)
                .filter(each -> each.containsKey(COSName.ACTUAL_TEXT)).map(each -> each.getString(COSName.ACTUAL_TEXT))
                .toList());
    }

    /** What is asked of a document. */
    interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    <T> T read(Question<T> question) {
        try (var document = Loader.loadPDF(bytes)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
