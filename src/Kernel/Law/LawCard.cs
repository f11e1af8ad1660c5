using Fatong.Kernel.Calendar;

namespace Fatong.Kernel.Law;

/// <summary>Where a text stands among the sources of law; a higher rank wins.</summary>
public enum LawRank
{
    /// <summary>法律.</summary>
    Statute,

    /// <summary>行政法规.</summary>
    Regulation,

    /// <summary>部门规章.</summary>
    DepartmentalRule,

    /// <summary>司法解释.</summary>
    JudicialInterpretation,

    /// <summary>规范性文件: its numbered points are cited as articles.</summary>
    Document,

    /// <summary>地方性规定: an example only, never binding on another province.</summary>
    Local,
}

/// <summary>A law card (法律卡片): what a law is called, when it is in force, how it counts days, and the articles we cite.</summary>
/// <param name="Code">Short permanent code used by citations.</param>
/// <param name="Title">Full title without book marks.</param>
/// <param name="Version">Day of adoption or of the latest amendment of the version read.</param>
/// <param name="InForceFrom">First day on which this version is in force.</param>
/// <param name="RepealedOn">First day on which it is no longer in force; null while it is.</param>
/// <param name="WorkingDayTerms">Day numbers that the law itself declares to be working days; empty when it declares none.</param>
public sealed record LawCard(
    string Code,
    string Title,
    string Issuer,
    DateOnly Version,
    DateOnly InForceFrom,
    DateOnly? RepealedOn,
    IReadOnlyList<int> WorkingDayTerms,
    IReadOnlyList<Article> Articles)
{
    /// <summary>Usual short title; the full title when there is none.</summary>
    public string ShortTitle { get; init; } = Title;

    public LawRank Rank { get; init; } = LawRank.Statute;

    /// <summary>Document number such as <c>国办发〔2018〕118号</c>; empty for laws.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>How sure we are of the text behind the card; dates of amendments are to be checked against the gazette before they are relied on.</summary>
    public Confidence Confidence { get; init; } = Confidence.Read;

    /// <summary>What a user of the card must know, in Chinese, e.g. that a later amendment was not read; may be empty.</summary>
    public string Caution { get; init; } = "";

    /// <summary>Cites an article of this law; paragraph and item count from 1.</summary>
    public Citation Art(int article, int paragraph = 0, int item = 0) => new(Code, article, paragraph, item);

    /// <summary>Whether a term of days is counted as this law declares; terms in other units always agree.</summary>
    public bool Agrees(Term term) => term.Unit switch
    {
        TermUnit.WorkingDays => WorkingDayTerms.Contains(term.Count),
        TermUnit.CalendarDays => !WorkingDayTerms.Contains(term.Count),
        _ => true,
    };

    /// <summary>Whether the card's version is in force on a day.</summary>
    public bool IsInForce(DateOnly day) => day >= InForceFrom && (RepealedOn is null || day < RepealedOn);
}
