using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using Fatong.Rooms.Directory;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Publicity lectures (普法宣讲): lecturers, enterprises reached, audience by sign-in or as an estimate.</summary>
public static class LawTalks
{
    public static readonly Field<string> Kind = Make.Choice("kind", "类型", ("topic", "专题宣讲"), ("special-law", "专业法宣讲")) with { Required = true, InList = true };
    public static readonly Field<string> Mode = Make.Choice("mode", "方式", ("on-site", "现场"), ("online", "线上")) with { Required = true };
    public static readonly Field<IReadOnlyList<Guid>> Lecturers = Make.People("lecturers", "宣讲人员", "staff") with { Required = true };
    public static readonly Field<long> Audience = Make.Count("audience", "受众", "人次", estimable: true) with { Required = true, InList = true };
    public static readonly Field<IReadOnlyList<string>> SignIn = Make.Files("sign_in", "签到表");

    public static readonly Register Declaration = new(
        "law-talk", "普法宣讲台账", [On, Kind, Mode, Topic, Unit, Lecturers, Enterprises, Audience, Place, SignIn, Attachments])
    {
        Title = Topic, On = On, Unit = Unit, Group = PublicityFields.Group, Systems = [44],
        Rules = [new(Audience.EstimateMark, "没有签到表的，须注明受众是否为估计数", f => f.Has(SignIn) || f.Has(Audience.EstimateMark))],
    };

    /// <summary>Enterprises to be reached: firms of the party register that hold a business licence.</summary>
    private static readonly FigureQuery Industry = FigureQuery.CountRecords(Parties.Declaration).Only(Is(Parties.Kind, "firm", "sole") & Known(Parties.Licence)) with { Standing = true };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("law_lectures_held", "普法宣讲场次", "场次", Nature.Flow, "报告期内组织普法宣讲的场次。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M03", Dimensions = [Kind] },
        new("law_lecturers", "参加宣讲人员数", "人", Nature.Flow, "报告期内参与普法宣讲的本单位人员数，同一人多次宣讲计一人。", 1, FigureQuery.DistinctMembers(Declaration, Lecturers)) { Group = "M03" },
        new("law_lecture_audience", "宣讲受众人次", "人次", Nature.Flow, "报告期内普法宣讲到场和在线受众人次合计，含注明的估计数。", 1, FigureQuery.SumRecords(Declaration, Audience)) { Group = "M03", Dimensions = [Kind] },
        new("industry_lecture_coverage_rate", "行业宣讲覆盖率", "%", Nature.Rate, "报告期内参加过宣讲的行业企业数（去重）÷名录中持有经营许可证的企业（含个体工商户）数。", 1,
            FigureQuery.DistinctMembers(Declaration, Enterprises) with { Among = Industry }) { Group = "M03", Per = Industry },
    ];
}
