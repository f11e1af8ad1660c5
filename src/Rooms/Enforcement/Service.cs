using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Law.Cards;
using Fatong.Law.Parameters;
using static Fatong.Kernel.Procedures.Conditions;

namespace Fatong.Rooms.Enforcement;

/// <summary>
/// The service (送达) of one paper: the ways of CX18, each with what proves it. Every paper has its own set of fields,
/// so that the proof of an earlier service never stands in for a later one.
/// </summary>
public sealed class Service
{
    public static readonly Service OfNotice = new("notice", "违法行为通知书");
    public static readonly Service OfHearingNotice = new("hearing", "听证通知书");
    public static readonly Service OfDecision = new("decision", "决定书");
    public static readonly Service OfDemand = new("demand", "催告书");
    public static readonly Service OfInstalments = new("instalments", "分期（延期）缴纳罚款通知书");
    public static readonly Service OfSubstitute = new("substitute", "代履行决定书");
    public static readonly Service OfMeasure = new("measure", "行政强制措施决定书");
    public static readonly Service OfRelease = new("release", "解除决定书");
    public static readonly Service OfCorrection = new("correction", "责令改正违法行为通知书");
    public static readonly Service OfExtension = new("extension", "延长行政强制措施期限通知书");

    private Service(string prefix, string paper)
    {
        Paper = paper;
        Way = Make.Choice(
            $"{prefix}-way", "送达方式",
            ("direct", "直接送达"), ("left", "留置送达"), ("electronic", "电子送达"), ("mail", "邮寄送达"), ("entrusted", "委托送达"),
            ("public", "公告送达")) with { Required = true };
        Place = Make.Text($"{prefix}-service-place", "送达地点");
        Server = Make.Text($"{prefix}-server", "送达人") with { Required = true };
        Receiver = Make.Text($"{prefix}-receiver", "收件人") with { Sensitivity = Sensitivity.Personal };
        ReceiverRelation = Make.Text($"{prefix}-receiver-relation", "收件人与受送达人关系");
        Receipt = Make.Files($"{prefix}-receipt", "送达回证（签收件、回执）");
        Refusal = Make.Text($"{prefix}-refusal", "拒收事由");
        Witness = Make.Text($"{prefix}-witness", "见证人") with { Sensitivity = Sensitivity.Personal };
        Media = Make.Files($"{prefix}-media", "拍照、录像");
        Consent = Make.Files($"{prefix}-consent", "送达地址确认书");
        SentLog = Make.Files($"{prefix}-sent-log", "系统发送成功记录");
        MailNumber = Make.Text($"{prefix}-mail-number", "邮件号码");
        Agent = Make.Text($"{prefix}-agent", "受托送达机关");
        PublicReason = Make.Paragraph($"{prefix}-public-reason", "公告送达的原因和经过");
        PublicFrom = Make.Date($"{prefix}-public-from", "公告之日");
        PublicMedium = Make.Text($"{prefix}-public-medium", "公告载体");
    }

    public string Paper { get; }

    public Field<string> Way { get; }

    public Field<string> Place { get; }

    public Field<string> Server { get; }

    public Field<string> Receiver { get; }

    public Field<string> ReceiverRelation { get; }

    public Field<IReadOnlyList<string>> Receipt { get; }

    public Field<string> Refusal { get; }

    public Field<string> Witness { get; }

    public Field<IReadOnlyList<string>> Media { get; }

    public Field<IReadOnlyList<string>> Consent { get; }

    public Field<IReadOnlyList<string>> SentLog { get; }

    public Field<string> MailNumber { get; }

    public Field<string> Agent { get; }

    public Field<string> PublicReason { get; }

    public Field<DateOnly> PublicFrom { get; }

    public Field<string> PublicMedium { get; }

    public IReadOnlyList<Field> Fields =>
    [
        Way, Place, Server, Receiver, ReceiverRelation, Receipt, Refusal, Witness, Media, Consent, SentLog, MailNumber, Agent,
        PublicReason, PublicFrom, PublicMedium,
    ];

    /// <summary>The way that was chosen is proved by what it needs.</summary>
    public Condition Proved =>
        (Is(Way, "direct") & Known(Receiver) & Known(Receipt))
        | (Is(Way, "left") & Known(Refusal) & Known(Media))
        | (Is(Way, "left") & Known(Refusal) & Known(Witness) & Known(Receipt))
        | (Is(Way, "electronic") & Known(Consent) & Known(SentLog))
        | (Is(Way, "mail") & Known(MailNumber) & Known(Receipt))
        | (Is(Way, "entrusted") & Known(Agent) & Known(Receipt))
        | (Is(Way, "public") & Known(PublicReason) & Known(PublicMedium) & PublicTimeOver);

    /// <summary>Opens when the service is proved.</summary>
    public Gate Gate => new(
        "service-proved", ProcedureRules.Art(18), "送达未证明：各种送达方式须有法定的签收、见证、音像、同意确认、回执或者公告材料", Proved);

    /// <summary>Public notice counts as service only when its days are over: 60, or what the bureau sets.</summary>
    private Condition PublicTimeOver => Measured(
        $"{Way.Code}-public-over", "公告期满",
        view => view.Facts.Has(PublicFrom) && view.Today > view.Facts.Get(PublicFrom).AddDays((int)(view.Parameter(BureauParameters.ServicePublicNotice.Code) ?? BureauParameters.ServicePublicNotice.Default)));
}
