using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Procedures.Conditions;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Governance.Study.StudyFields;

namespace Fatong.Rooms.Governance.Study;

/// <summary>Intensive law training and party-school training by batch (集中培训批次).</summary>
public static class TrainingBatches
{
    public static readonly Field<string> Name = Make.Text("name", "班次名称") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("intensive", "法治集中培训"), ("party-school", "党校集中培训")) with { Required = true, InList = true };
    public static readonly Field<DateOnly> From = Make.Date("from", "开班日期") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "结业日期") with { Required = true, InList = true };
    public static readonly Field<long> Days = Make.Count("days", "培训天数", "天") with { Required = true, InList = true, Min = 1, Max = 366 };
    public static readonly Field<IReadOnlyList<Guid>> Trainees = Make.People("trainees", "参训执法人员", "staff") with { Required = true, Help = "人数由名单计算" };
    public static readonly Field<long> Others = Make.Count("others", "其他参训人数", "人");
    public static readonly Field<string> Certificate = Make.Text("certificate", "结业证书编号范围");

    public static readonly Register Declaration = new("training-batch", "集中培训批次台账", [Name, Kind, From, To, Days, Trainees, Others, Place, Unit, Certificate, Attachments])
    {
        Title = Name, On = From, Unit = Unit, Group = StudyFields.Group, Systems = [28],
        Rules =
        [
            NotBefore(To, From),
            new(Days, "多于开班至结业的天数", f => f.Get(To) < f.Get(From) || f.Get(Days) <= f.Get(To).DayNumber - f.Get(From).DayNumber + 1),
        ],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("rol_training_batches", "法治集中培训批次", "批次", Nature.Flow, "报告期内开班的面向机关和执法人员的法治集中培训批次。", 1, FigureQuery.CountRecords(Declaration).Only(Is(Kind, "intensive"))) { Group = "M02" },
        new("party_school_trainees", "党校集中培训执法人员数", "名", Nature.Flow, "报告期内参加党校集中培训的执法人员数，同一人参加多期计一名。", 1,
            FigureQuery.DistinctMembers(Declaration, Trainees).Only(Is(Kind, "party-school"))) { Group = "M02" },
        new("party_school_training_days", "党校集中培训天数", "天", Nature.Duration, "报告期内各期党校集中培训天数；全年只办一期时即单期天数，办多期时为合计并按班次分列。", 1,
            FigureQuery.SumRecords(Declaration, Days).Only(Is(Kind, "party-school"))) { Group = "M02", Dimensions = [Name] },
    ];
}
