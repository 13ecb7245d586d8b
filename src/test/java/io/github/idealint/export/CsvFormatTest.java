package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.export.ExportedIdea.ExportedLink;
import io.github.idealint.export.ExportedIdea.ExportedPerson;
import io.github.idealint.export.ExportedIdea.IdeaHeading;
import io.github.idealint.export.ExportedIdea.IdeaText;
import io.github.idealint.export.ExportedIdea.PagePlace;
import io.github.idealint.export.ExportedIdea.People;
import io.github.idealint.export.ExportedIdea.Requirements;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static final String HEADER = "round,title,anchor,summary,description,level,levels,language,skills,size,"
            + "sizeHours,mentors,coMentors,links,fields,page,path,line";

    @Test
    void writesARowOfNamesAfterAByteOrderMark() {
        assertThat(csv()).isEqualTo("\uFEFF" + HEADER + "\r\n");
        assertThat(HEADER.split(",")).containsExactlyElementsOf(Exports.members(ExportedIdea.class));
    }

    @Test
    void writesARowForEachIdea() {
        IdeaExport export = Exports.of("qemu-2026", AddressMasking.MASKED, """
                === Boot timer ===

                '''Summary:''' Measure it.

                '''Links:'''
                * [https://lantern.example.org/docs The docs] and [[Features/Timer]]

                '''Details:'''
                * Skill level: beginner or intermediate
                * Language: C
                * Project size: 175 hours
                * Mentor: Dana Ruiz <dana@example.org>, Kim
                * Workstream: high
                """);
        assertThat(rows(export))
                .containsExactly(",Boot timer,Boot_timer,Measure it.,,beginner or intermediate,"
                        + "\"beginner; intermediate\",C,,175 hours,175,\"Dana Ruiz <d[…]@example.org>; Kim\",,"
                        + "\"https://lantern.example.org/docs; Features/Timer\","
                        + "\"links: * The docs and Features/Timer; Workstream: high\",ideas/Page,ideas/Page.wiki,1");
    }

    @Test
    void doublesQuotesAndKeepsLinesTogether() {
        assertThat(cell("say \"hi\", twice\nor more")).isEqualTo("\"say \"\"hi\"\", twice\nor more\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "a;=1",
                "a; -1",
                "a;\"=1\"",
                "a\n@SUM(A1)",
                "a\r+1",
            })
    void keepsSpreadsheetsFromCalculating(String text) {
        String row = cell(text);
        assertThat(row).containsPattern("'[=+@＝＋－＠-]").doesNotContainPattern("(^|[;\\n\\r])[\\s\"]*[=+@＝＋－＠-]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = b", "a-b", "1-2", "1 + 1", "dana@example.org", "a (-smp)", "'quoted'"})
    void leavesOtherTextAlone(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @Test
    void guardsEveryColumn() {
        String evil = "=HYPERLINK(\"https://example.org\")";
        ExportedPerson person = new ExportedPerson(Optional.of(evil), Optional.of(evil), List.of(evil), evil);
        Optional<String> text = Optional.of(evil);
        ExportedIdea idea = new ExportedIdea(
                text,
                new IdeaHeading(text, text),
                new IdeaText(text, text),
                new Requirements(text, List.of(evil, evil), text, text, text, Optional.of(1)),
                new People(List.of(person, person), List.of(person)),
                List.of(new ExportedLink(text, Optional.empty(), text)),
                Map.of(evil, evil),
                new PagePlace(evil, evil, 1));
        String row = rows(new IdeaExport(1, "test", List.of(idea))).get(0);
        assertThat(row.split("'=HYPERLINK", -1)).hasSizeGreaterThan(15);
        assertThat(row).doesNotContainPattern("(^|[,;]|\r\n)[\\s\"]*=");
    }

    private static String cell(String text) {
        ExportedIdea idea = new ExportedIdea(
                Optional.of(text),
                new IdeaHeading(Optional.empty(), Optional.empty()),
                new IdeaText(Optional.empty(), Optional.empty()),
                new Requirements(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new People(List.of(), List.of()),
                List.of(),
                Map.of(),
                new PagePlace("ideas/Page", "ideas/Page.wiki", 1));
        String row = csv(idea).substring(HEADER.length() + 3);
        return row.substring(0, row.length() - ",,,,,,,,,,,,,,,ideas/Page,ideas/Page.wiki,1\r\n".length());
    }

    private static List<String> rows(IdeaExport export) {
        return Arrays.stream(ExportFormat.CSV.render(export).split("\r\n"))
                .skip(1)
                .toList();
    }

    private static String csv(ExportedIdea... ideas) {
        return ExportFormat.CSV.render(new IdeaExport(1, "test", List.of(ideas)));
    }
}
