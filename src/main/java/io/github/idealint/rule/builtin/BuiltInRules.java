package io.github.idealint.rule.builtin;

import io.github.idealint.rule.Rule;
import io.github.idealint.rule.builtin.completeness.DescriptionLength;
import io.github.idealint.rule.builtin.completeness.EmptyField;
import io.github.idealint.rule.builtin.completeness.MissingField;
import io.github.idealint.rule.builtin.completeness.NoOutcomes;
import io.github.idealint.rule.builtin.completeness.PlaceholderText;
import io.github.idealint.rule.builtin.completeness.SummaryShape;
import io.github.idealint.rule.builtin.completeness.UndecidedValue;
import io.github.idealint.rule.builtin.completeness.UnresolvedChoice;
import io.github.idealint.rule.builtin.date.DatesOutOfOrder;
import io.github.idealint.rule.builtin.date.InvalidDate;
import io.github.idealint.rule.builtin.date.ScheduleDrift;
import io.github.idealint.rule.builtin.date.StaleStatus;
import io.github.idealint.rule.builtin.date.WrongYear;
import io.github.idealint.rule.builtin.level.LevelCase;
import io.github.idealint.rule.builtin.level.LevelRange;
import io.github.idealint.rule.builtin.level.LevelSizeSwapped;
import io.github.idealint.rule.builtin.level.MixedLevelScales;
import io.github.idealint.rule.builtin.level.SizeContradiction;
import io.github.idealint.rule.builtin.level.UnknownLevel;
import io.github.idealint.rule.builtin.level.UnknownSize;
import io.github.idealint.rule.builtin.link.BrokenAnchor;
import io.github.idealint.rule.builtin.link.BrokenLink;
import io.github.idealint.rule.builtin.link.BrokenWikiLink;
import io.github.idealint.rule.builtin.link.DeadHost;
import io.github.idealint.rule.builtin.link.InsecureLink;
import io.github.idealint.rule.builtin.link.LinksWithoutUrl;
import io.github.idealint.rule.builtin.link.MalformedLink;
import io.github.idealint.rule.builtin.link.NoStartingLink;
import io.github.idealint.rule.builtin.link.PlaceholderLink;
import io.github.idealint.rule.builtin.link.PrivateLink;
import io.github.idealint.rule.builtin.link.RedirectedLink;
import io.github.idealint.rule.builtin.link.StaleChatNetwork;
import io.github.idealint.rule.builtin.link.UndefinedReference;
import io.github.idealint.rule.builtin.list.DuplicateProse;
import io.github.idealint.rule.builtin.list.DuplicateTitle;
import io.github.idealint.rule.builtin.list.TooFewIdeas;
import io.github.idealint.rule.builtin.mentor.DuplicateMentor;
import io.github.idealint.rule.builtin.mentor.EmailTargetMismatch;
import io.github.idealint.rule.builtin.mentor.InvalidEmail;
import io.github.idealint.rule.builtin.mentor.MentorLoad;
import io.github.idealint.rule.builtin.mentor.MentorMissing;
import io.github.idealint.rule.builtin.mentor.MentorWithoutContact;
import io.github.idealint.rule.builtin.mentor.ObfuscatedEmail;
import io.github.idealint.rule.builtin.mentor.RetiredMailDomain;
import io.github.idealint.rule.builtin.mentor.TooFewMentors;
import io.github.idealint.rule.builtin.round.MalformedTransclusion;
import io.github.idealint.rule.builtin.round.MissingPage;
import io.github.idealint.rule.builtin.round.MissingRoundSection;
import io.github.idealint.rule.builtin.round.OrphanIdea;
import io.github.idealint.rule.builtin.round.RepeatedTransclusion;
import io.github.idealint.rule.builtin.round.TemplateNamespace;
import io.github.idealint.rule.builtin.round.TransclusionCycle;
import io.github.idealint.rule.builtin.structure.AccidentalPreformatted;
import io.github.idealint.rule.builtin.structure.BrokenHeading;
import io.github.idealint.rule.builtin.structure.DuplicateField;
import io.github.idealint.rule.builtin.structure.EntityInCode;
import io.github.idealint.rule.builtin.structure.FieldNotBullet;
import io.github.idealint.rule.builtin.structure.ForeignList;
import io.github.idealint.rule.builtin.structure.ForeignMarkup;
import io.github.idealint.rule.builtin.structure.HiddenCharacter;
import io.github.idealint.rule.builtin.structure.LabelMarkup;
import io.github.idealint.rule.builtin.structure.LabelNotCanonical;
import io.github.idealint.rule.builtin.structure.NoIdeaFound;
import io.github.idealint.rule.builtin.structure.OrphanNestedItem;
import io.github.idealint.rule.builtin.structure.PastedMail;
import io.github.idealint.rule.builtin.structure.SectionOrder;
import io.github.idealint.rule.builtin.structure.SeveralIdeas;
import io.github.idealint.rule.builtin.structure.StrayMark;
import io.github.idealint.rule.builtin.structure.TextHygiene;
import io.github.idealint.rule.builtin.structure.TitleLevel;
import io.github.idealint.rule.builtin.structure.TitleMissing;
import io.github.idealint.rule.builtin.structure.TitleStyle;
import io.github.idealint.rule.builtin.structure.UnclosedMarkup;
import io.github.idealint.rule.builtin.structure.UnknownLabel;
import io.github.idealint.rule.builtin.structure.UnmappedTemplate;
import io.github.idealint.rule.builtin.structure.WrappedLine;
import io.github.idealint.rule.builtin.tool.MalformedSuppression;
import io.github.idealint.rule.builtin.tool.UnreadablePage;
import io.github.idealint.rule.builtin.tool.UnusedSuppression;
import java.util.List;

/** The rules of this release: the table of contents of this room. */
public final class BuiltInRules {

    private static final List<Rule> ALL = List.of(
            new TitleMissing(),
            new BrokenHeading(),
            new TitleLevel(),
            new TitleStyle(),
            new DuplicateTitle(),
            new SeveralIdeas(),
            new SectionOrder(),
            new LabelNotCanonical(),
            new UnknownLabel(),
            new LabelMarkup(),
            new FieldNotBullet(),
            new DuplicateField(),
            new WrappedLine(),
            new ForeignList(),
            new ForeignMarkup(),
            new PastedMail(),
            new StrayMark(),
            new EntityInCode(),
            new AccidentalPreformatted(),
            new OrphanNestedItem(),
            new UnclosedMarkup(),
            new UnmappedTemplate(),
            new HiddenCharacter(),
            new TextHygiene(),
            new NoIdeaFound(),
            new MissingField(),
            new EmptyField(),
            new PlaceholderText(),
            new UnresolvedChoice(),
            new UndecidedValue(),
            new SummaryShape(),
            new DuplicateProse(),
            new DescriptionLength(),
            new NoOutcomes(),
            new NoStartingLink(),
            new LinksWithoutUrl(),
            new TooFewIdeas(),
            new UnknownLevel(),
            new LevelCase(),
            new LevelRange(),
            new MixedLevelScales(),
            new UnknownSize(),
            new SizeContradiction(),
            new LevelSizeSwapped(),
            new MentorMissing(),
            new TooFewMentors(),
            new MentorWithoutContact(),
            new InvalidEmail(),
            new EmailTargetMismatch(),
            new DuplicateMentor(),
            new MentorLoad(),
            new ObfuscatedEmail(),
            new RetiredMailDomain(),
            new MalformedLink(),
            new PlaceholderLink(),
            new UndefinedReference(),
            new BrokenLink(),
            new RedirectedLink(),
            new BrokenAnchor(),
            new DeadHost(),
            new InsecureLink(),
            new PrivateLink(),
            new BrokenWikiLink(),
            new StaleChatNetwork(),
            new MalformedTransclusion(),
            new MissingPage(),
            new TemplateNamespace(),
            new RepeatedTransclusion(),
            new TransclusionCycle(),
            new OrphanIdea(),
            new MissingRoundSection(),
            new WrongYear(),
            new InvalidDate(),
            new DatesOutOfOrder(),
            new ScheduleDrift(),
            new StaleStatus(),
            new UnusedSuppression(),
            new MalformedSuppression(),
            new UnreadablePage());

    private BuiltInRules() {}

    /** All rules, in the order of the catalogue. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rules about links, in the same order, and the one for pages that cannot be read. */
    public static List<Rule> aboutLinks() {
        String room = BrokenLink.class.getPackageName();
        return ALL.stream()
                .filter(rule -> rule instanceof UnreadablePage
                        || rule.getClass().getPackageName().equals(room))
                .toList();
    }
}
