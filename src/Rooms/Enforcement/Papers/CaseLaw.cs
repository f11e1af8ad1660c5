using Fatong.Kernel.Procedures;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>What the papers say of the law, for the version of the procedure their case was opened under.</summary>
internal sealed record CaseLaw
{
    /// <summary>Since the law of 2023 on reconsideration.</summary>
    internal static readonly CaseLaw Now = new();

    /// <summary>Before it: after a penalty on the spot the party may choose.</summary>
    private static readonly CaseLaw Until2023 = Now with { ReviewFirst = false };

    /// <summary>Before the law of 2021 on penalties: other articles, shorter terms, calendar days.</summary>
    private static readonly CaseLaw Until2021 = Until2023 with
    {
        Defence = "《中华人民共和国行政处罚法》（2017年修正）第三十一条、第三十二条",
        Hearing = "《中华人民共和国行政处罚法》（2017年修正）第四十二条",
        HearingConduct = "《中华人民共和国行政处罚法》（2017年修正）第四十二条",
        HearingTerm = "三日",
        Custody = "《中华人民共和国行政处罚法》（2017年修正）第三十七条",
        CustodyTerm = "七日",
        Instalments = "《中华人民共和国行政处罚法》（2017年修正）第五十二条",
        Minor = "《中华人民共和国行政处罚法》（2017年修正）第二十七条第二款",
        Incapable = "《中华人民共和国行政处罚法》（2017年修正）第二十五条、第二十六条",
        NotEstablished = "《中华人民共和国行政处罚法》（2017年修正）第三十八条第一款第三项",
        TimeBarred = "《中华人民共和国行政处罚法》（2017年修正）第二十九条",
    };

    internal string Defence { get; private init; } = "《中华人民共和国行政处罚法》第四十四条、第四十五条";

    internal string Hearing { get; private init; } = "《中华人民共和国行政处罚法》第六十三条、第六十四条";

    internal string HearingConduct { get; private init; } = "《中华人民共和国行政处罚法》第六十四条";

    /// <summary>How long the party has to ask for a hearing.</summary>
    internal string HearingTerm { get; private init; } = "五个工作日";

    internal string Custody { get; private init; } = "《中华人民共和国行政处罚法》第五十六条";

    /// <summary>How long evidence may be preserved.</summary>
    internal string CustodyTerm { get; private init; } = "七个工作日";

    internal string Instalments { get; private init; } = "《中华人民共和国行政处罚法》第六十六条";

    internal string Minor { get; private init; } = "《中华人民共和国行政处罚法》第三十三条第一款";

    internal string Incapable { get; private init; } = "《中华人民共和国行政处罚法》第三十条、第三十一条";

    internal string NotEstablished { get; private init; } = "《中华人民共和国行政处罚法》第五十七条第一款第三项";

    internal string TimeBarred { get; private init; } = "《中华人民共和国行政处罚法》第三十六条";

    /// <summary>Whether a penalty on the spot goes to reconsideration before it can go to court.</summary>
    internal bool ReviewFirst { get; private init; } = true;

    internal static CaseLaw Of(Procedure procedure) =>
        procedure.InForceFrom >= FormParts.Since2024 ? Now
        : procedure.InForceFrom >= FormParts.Since2021 ? Until2023
        : Until2021;
}
