using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Officers;

/// <summary>Officer clean-up and recruitment (人员清理与补充): authorised posts, clean-up rounds, recruitment; vacancies follow from the roster.</summary>
public static class PostPlans
{
    public static readonly Field<string> Post = Make.Text("post", "岗位") with { Required = true, InList = true };
    public static readonly Field<long> Number = Make.Count("number", "核定人数", "人") with { Required = true, InList = true, Max = 10_000 };
    public static readonly Field<string> Speciality = Make.Text("speciality", "专业要求");
    public static readonly Field<string> Skills = Make.Text("skills", "紧缺技能") with { InList = true };

    public static readonly Register Declaration = new("post-plan", "岗位编制", [Unit, Post, Number, Speciality, Skills, From, To])
    {
        Title = Post, InForce = (From, To), Unit = Unit, Group = Menu, Systems = [150],
    };

    public static readonly Field<string> Round = Make.Text("round", "清理批次") with { Required = true, InList = true };
    public static readonly Field<string> Ground = Make.Choice("ground", "清理事由", ("unqualified", "不具备执法资格"), ("auxiliary", "辅助人员单独执法"), ("transfer", "调离执法岗位"), ("retire", "退休"), ("conduct", "违纪违法"), ("kept", "核查后保留")) with { Required = true, InList = true };
    public static readonly Field<string> Handling = Make.Text("handling", "处理结果") with { Required = true, InList = true };

    public static readonly Register CleanUps = new("officer-cleanup", "执法人员清理台账", [Round, On, Person, Ground, Handling, Attachments])
    {
        Title = Handling, On = On, Group = Menu, Systems = [150], UniqueTogether = [Round, Person],
    };

    public static readonly Field<Guid> Plan = Make.Link("plan", "补充岗位", "post-plan") with { Required = true, InList = true };
    public static readonly Field<string> Way = Make.Choice("way", "方式", ("exam", "公开招录"), ("transfer", "调任划转"), ("select", "遴选"), ("contract", "辅助人员招聘")) with { Required = true, InList = true };
    public static readonly Field<long> Planned = Make.Count("planned", "计划人数", "人") with { Required = true, InList = true };
    public static readonly Field<long> Hired = Make.Count("hired", "到岗人数", "人") with { InList = true };
    public static readonly Field<string> Title = Make.Text("title", "招录名称") with { Required = true, InList = true };

    public static readonly Register Recruitments = new("recruitment", "人员补充台账", [On, Title, Plan, Way, Planned, Hired, Attachments])
    {
        Title = Title, On = On, Group = Menu, Systems = [150], Rules = [PartOf(Hired, Planned)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("authorised_officers", "核定执法岗位人数", "人", Nature.Stock, "期末核定的执法岗位人数。", 1, FigureQuery.SumRecords(Declaration, Number)) { Group = "M12", Dimensions = [Unit] },
        new("officers_cleaned", "清理执法人员数", "人", Nature.Flow, "报告期内清理处理的执法人员数，核查后保留的另列，同一人计一人。", 1, FigureQuery.DistinctRecords(CleanUps, Person)) { Group = "M12", Dimensions = [Ground] },
        new("officers_recruited", "补充执法人员数", "人", Nature.Flow, "报告期内补充到岗的人数。", 1, FigureQuery.SumRecords(Recruitments, Hired)) { Group = "M12", Dimensions = [Way] },
    ];
}
