using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Lectures that leaders give (领导干部宣讲).</summary>
public static class LeaderLectures
{
    public static readonly Field<DateOnly> On = Make.Date("on", "宣讲日期") with { Required = true, InList = true };
    public static readonly Field<Guid> Lecturer = Make.Link("lecturer", "宣讲人", "staff") with { Required = true, InList = true };
    public static readonly Field<string> Rank = Make.Choice("rank", "宣讲人职级", ("county", "县处级以上"), ("section", "乡科级"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Subject = Make.Choice("subject", "宣讲内容", ("xi-rol", "习近平法治思想"), ("law", "法律法规"), ("party", "党的创新理论"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<string> Audience = Make.Text("audience", "受众") with { InList = true };
    public static readonly Field<long> People = Make.Count("people", "受众人数", "人次") with { InList = true };

    public static readonly Register Declaration = new("leader-lecture", "领导干部宣讲台账", [On, Lecturer, Rank, Subject, Topic, Audience, People, Place, Attachments])
    {
        Title = Topic, On = On, Group = StudyFields.Group, Systems = [23],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("leader_rol_lectures", "领导干部法治思想宣讲次数", "次", Nature.Flow, "报告期内县处级以上领导干部宣讲习近平法治思想的次数。", 1,
            FigureQuery.CountRecords(Declaration).Only(Is(Rank, "county") & Is(Subject, "xi-rol"))) { Group = "M02" },
    ];
}
