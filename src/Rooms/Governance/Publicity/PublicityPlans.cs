using Fatong.Kernel.Fields;
using Fatong.Kernel.Registers;
using static Fatong.Rooms.Governance.Publicity.PublicityFields;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>The five-year plan's targets and the yearly plan's items (普法规划与年度计划).</summary>
public static class PublicityPlans
{
    public static readonly Field<string> Name = Make.Text("name", "目标") with { Required = true, InList = true };
    public static readonly Field<string> Plan = Make.Text("plan", "所属规划") with { Required = true, InList = true, Help = "如“八五”普法规划" };
    public static readonly Field<string> Measure = Make.Text("measure", "衡量标准");
    public static readonly Field<DateOnly> From = Make.Date("from", "规划起始") with { Required = true, InList = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "规划截止") with { Required = true, InList = true };

    public static readonly Register Targets = new("publicity-target", "普法规划目标", [Name, Plan, Measure, From, To, Attachments])
    {
        Title = Name, InForce = (From, To), Shared = true, Group = PublicityFields.Group, Systems = [36],
    };

    public static readonly Field<string> Item = Make.Text("item", "计划项目") with { Required = true, InList = true };
    public static readonly Field<DateOnly> Due = Make.Date("due", "计划日期") with { Required = true, InList = true };
    public static readonly Field<string> Audience = Make.Text("audience", "对象") with { Required = true };
    public static readonly Field<string> Channel = Make.Choice("channel", "方式", ("on-site", "现场宣传"), ("lecture", "宣讲"), ("media", "新媒体"), ("screen", "车载和场站屏"), ("visit", "上门走访"), ("other", "其他")) with { Required = true, InList = true };
    public static readonly Field<Guid> Target = Make.Link("target", "对应规划目标", "publicity-target") with { InList = true };
    public static readonly Field<string> State = Make.Choice("state", "进度", ("open", "未开展"), ("doing", "进行中"), ("done", "已完成"), ("dropped", "已调整")) with { Required = true, InList = true };
    public static readonly Field<string> Progress = Make.Paragraph("progress", "进展说明");

    public static readonly Register Declaration = new("publicity-plan", "年度普法计划", [Year, Item, Due, Audience, Channel, Unit, Target, State, Progress, Attachments])
    {
        Title = Item, Unit = Unit, Group = PublicityFields.Group, Systems = [36],
    };
}
