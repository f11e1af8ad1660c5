using Fatong.Kernel;
using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using Fatong.Platform.Figures;
using Fatong.Platform.Work;
using Fatong.Rooms.Reporting.Composing;
using Fatong.Rooms.Reporting.Indicators;

namespace Fatong.Tests.Unit.Reporting.Composing;

/// <summary>A house in which every canonical indicator is declared over one register, and a year of frozen figures for it.</summary>
internal static class ComposedHouse
{
    internal const int Year = 2031;

    internal static readonly Bureau Bureau = new("990199", "云溪县交通运输局", "云交", "县级", "云溪县", null, "云溪县人民政府", "云溪县人民法院", true);

    private static readonly Field<string> Name = Make.Text("name", "名称");
    private static readonly Field<long> Sum = Make.Money("sum", "金额");
    private static readonly Field<string> Channel = Make.Choice("channel", "渠道", ("12345", "12345热线"), ("12328", "12328热线"), ("mailbox", "县长信箱"));
    private static readonly Register Register = new("everything", "全部", [Name, Sum, Channel]) { Title = Name };

    /// <summary>The terms of the equipment rate, which the product declares beside the canonical indicators.</summary>
    private static readonly IReadOnlyList<Indicator> Posts =
    [
        new("frontline_posts_due", "应配备信息化装备的一线执法岗位数", "个", Nature.Stock, "应配岗位。", 1, FigureQuery.CountRecords(Register)),
        new("frontline_posts_equipped", "已配齐信息化装备的一线执法岗位数", "个", Nature.Stock, "配齐岗位。", 1, FigureQuery.CountRecords(Register)),
    ];

    internal static readonly House House = new([new("all", "全部") { Registers = [Register], Indicators = [.. IndicatorCatalogue.BuiltIn.Cards.Select(Declare), .. Posts] }]);

    // What is a part or a result of another is not more than it.
    private static readonly (string Part, string Whole)[] Order =
    [
        ("xi_rol_thought_special_sessions", "xi_rol_thought_study_sessions"), ("party_meetings_on_rule_of_law", "party_group_meetings"), ("hazards_rectified", "hazards_found"),
        ("penalty_cases_closed", "penalty_cases_handled"), ("petitions_closed", "petitions_accepted"), ("petition_campaign_cases_resolved", "petition_campaign_cases_undertaken"),
        ("inspections_conducted", "officers_dispatched"), ("normative_docs_amended", "normative_docs_cleaned"), ("penalty_cases_handled", "cases_accepted"),
    ];

    /// <summary>The frozen figures: each value its own, so that a number read back names its indicator.</summary>
    internal static Dictionary<string, FrozenFigure> Figures()
    {
        var values = IndicatorCatalogue.BuiltIn.Cards.Select((c, i) => (c.Code, Value: 211L + (i * 7))).ToDictionary(p => p.Code, p => p.Value);
        values["service_items_total"] = values["service_items_licence"] + values["service_items_other_power"];
        values["services_handled_total"] = values["licences_handled"] + values["other_services_handled"];
        values["officers_dispatched"] = 9_001;
        (values["frontline_posts_due"], values["frontline_posts_equipped"]) = (2_003, 1_847);
        foreach (var (part, whole) in Order.Where(o => values[o.Part] > values[o.Whole]))
        {
            (values[part], values[whole]) = (values[whole], values[part]);
        }

        return House.Indicators.ToDictionary(i => i.Code, i => Freeze(i, values[i.Code], values), StringComparer.Ordinal);
    }

    internal static FigureTexts Texts(Dictionary<string, FrozenFigure> figures) => new(House, figures, figures.Keys.ToHashSet());

    private static FrozenFigure Freeze(Indicator indicator, long value, Dictionary<string, long> values) => indicator.Unit switch
    {
        "元" => new(indicator.Code, 1, value * 12_345, null, Hash, []),
        "%" when indicator.Code == "petition_completion_rate" => new(indicator.Code, 1, values["petitions_closed"], values["petitions_accepted"], Hash, []),
        "%" when indicator.Code == "petition_campaign_resolution_rate" => new(indicator.Code, 1, values["petition_campaign_cases_resolved"], values["petition_campaign_cases_undertaken"], Hash, []),
        "%" when indicator.Code == "frontline_equipment_rate" => new(indicator.Code, 1, values["frontline_posts_equipped"], values["frontline_posts_due"], Hash, []),
        "%" => new(indicator.Code, 1, values[Denominator(indicator.Code)] * value / 1400, values[Denominator(indicator.Code)], Hash, []),
        _ when indicator.Per is not null => new(indicator.Code, 1, value * 10, 100, Hash, []),
        _ => new(indicator.Code, 1, value, null, Hash, [])
        {
            Parts = indicator.Dimensions.Count == 0 ? new Dictionary<string, long>() : new() { ["channel=12345"] = value - 60, ["channel=12328"] = 41, ["channel=mailbox"] = 19 },
        },
    };

    private static string Denominator(string code) => code switch
    {
        "service_on_time_rate" => "services_handled_total",
        "proposals_completion_rate" => "proposals_handled",
        "appeals_completion_rate" => "appeals_handled",
        _ => "officers_dispatched",
    };

    private const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static Indicator Declare(IndicatorCard card) => new(
        card.Code, card.Zh, card.Unit, card.IsRate || card.Nature == "rate" ? Nature.Rate : Nature.Flow, card.Definition, 1,
        card.Unit == "元" ? FigureQuery.SumRecords(Register, Sum) : FigureQuery.CountRecords(Register))
    {
        Per = card.IsRate || card.Nature == "rate" ? FigureQuery.CountRecords(Register) : null,
        Dimensions = card.Code == "appeals_handled" ? [Channel] : [],
    };
}
