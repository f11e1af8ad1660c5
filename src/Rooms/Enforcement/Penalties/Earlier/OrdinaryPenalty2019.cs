using Fatong.Kernel.Calendar;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Enforcement.DecisionFields;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryGates;
using static Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;
using static Fatong.Rooms.Enforcement.Penalties.OrdinaryTerms;
using Confidence = Fatong.Kernel.Law.Confidence;

namespace Fatong.Rooms.Enforcement.Penalties.Earlier;

/// <summary>
/// The ordinary procedure before the law of 2021 on penalties (一般程序): two months instead of ninety days, three days to ask for a hearing,
/// no working-day clause, no impunity for a first offence or for want of fault, no audit of monitoring devices.
/// </summary>
public static class OrdinaryPenalty2019
{
    /// <summary>The rules of 2019 give two months; by how much a leader may lengthen them was not read.</summary>
    internal static readonly Deadline InTwoMonths = Decide with
    {
        Name = "两个月办案期限", Term = 2.Months, Basis = ProcedureRules2019.Art(0), ExtendedBy = (Prolongation, 30.CalendarDays), Confidence = Confidence.Memory,
    };

    internal static readonly Deadline AskForHearing = RequestHearing with { Term = 3.CalendarDays, Basis = PenaltyLaw2017.Art(42), Confidence = Confidence.Memory };

    internal static readonly Deadline AnnounceHearing = NotifyHearing with { Term = 7.CalendarDays, Basis = PenaltyLaw2017.Art(42), Confidence = Confidence.Memory };

    private static readonly Amendment Changes = new()
    {
        Texts = EarlierTexts.Before2021,
        Gates =
        [
            ExtendedInTime with { Message = "办案期限已经届满，不能再批准延长" },
            RequestInTime with { Message = "已超过三日的听证要求期限" },
            HearingNotifiedInTime with { Message = "听证通知书应当在举行听证的七日前送达" },
            NoPenaltyGround with { Opens = (Is(Proposal, "minor") & Yes(MinorHarm) & Yes(Corrected) & Yes(NoHarm)) | Is(Proposal, "incapable", "not-established", "time-barred") },
        ],
        Deadlines =
        [
            InTwoMonths,
            AskForHearing,
            AnnounceHearing,
            OrdinaryTerms.Serve with { Term = 7.CalendarDays, Basis = PenaltyLaw2017.Art(40), Confidence = Confidence.Memory },
            ServeNoPenalty with { Term = 7.CalendarDays, Basis = PenaltyLaw2017.Art(40), Confidence = Confidence.Memory },
            HandIn with { Term = 2.CalendarDays, Basis = PenaltyLaw2017.Art(50), Confidence = Confidence.Memory },
        ],
        Invariants =
        [
            new("hearing-notice", PenaltyLaw2017.Art(42), "听证七日前通知", [HearingNotice], Within(AnnounceHearing)),
        ],
        WithoutGates = [MonitorReviewed, MonitorFit],
        WithoutDeadlines = [UnpublishAfterReview, UnpublishAfterSuit],
        WithoutInvariants = ["monitor"],
    };

    public static readonly Procedure Definition = Changes.Of(OrdinaryPenalty2021.Definition, version: 2, EarlierTexts.Since2019);
}
