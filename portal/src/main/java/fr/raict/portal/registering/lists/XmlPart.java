package fr.raict.portal.registering.lists;

import java.io.StringReader;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.raict.portal.registering.lists.ListProblem.Unreadable;

import static javax.xml.stream.XMLStreamConstants.DTD;

/** Walks through a part of a workbook. Always true: nothing but the part is read, and it declares no entities. */
final class XmlPart {
    private final XMLStreamReader reader;

    XmlPart(byte[] part) {
        try {
            reader = factory().createXMLStreamReader(new StringReader(DecodedText.ofUnicode(part)));
        } catch (XMLStreamException malformed) {
            throw new UnfitList(new Unreadable());
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** To the next tag or piece of text; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == DTD) {
                throw new UnfitList(new Unreadable());
            }
            return true;
        } catch (XMLStreamException malformed) {
            throw new UnfitList(new Unreadable());
        }
    }

    /** To the next tag within the element, whose name is given; false at its end. */
    boolean nextIn(String element) {
        return next() && !isEnd(element);
    }

    boolean isStart(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    private boolean isEnd(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Whatever its namespace; empty if there is none. */
    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Of this element, {@value ListBounds#MOST_CHARACTERS} characters at most. */
    String text(String element) {
        return text(element, Set.of());
    }

    /** Of the parts of this element, formatted or not, without how to pronounce them. */
    String richText(String element) {
        return text(element, Set.of("rPh"));
    }

    private String text(String element, Set<String> without) {
        var text = new StringBuilder();
        while (nextIn(element)) {
            if (reader.isStartElement() && without.contains(reader.getLocalName())) {
                text(reader.getLocalName());
            } else if (reader.isCharacters() && text.length() < ListBounds.MOST_CHARACTERS) {
                text.append(ListBounds.cut(reader.getText()));
            }
        }
        return text.isEmpty() ? "" : ListBounds.cut(text.toString());
    }
}
