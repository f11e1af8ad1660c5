using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;

namespace Fatong.Rooms.Governance.Publicity;

/// <summary>Publicity on taxi roof lights, buses and station screens (车载与场站屏普法): slots, and what was played on them.</summary>
public static class MediaSlots
{
    public static readonly Field<string> Name = Make.Text("name", "媒介名称") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "类别", ("taxi", "出租车顶灯"), ("bus", "公交车载屏"), ("coach", "客运车辆"), ("station", "场站电子屏"), ("roadside", "公路情报板")) with { Required = true, InList = true };
    public static readonly Field<Guid> Owner = Make.Link("owner", "所属企业", "party") with { InList = true };
    public static readonly Field<string> Line = Make.Text("line", "车队、线路或位置") with { InList = true };
    public static readonly Field<long> Screens = Make.Count("screens", "屏（车）数", "块") with { Required = true, InList = true, Min = 1 };
    public static readonly Field<DateOnly> From = Make.Date("from", "启用日期") with { Required = true };
    public static readonly Field<DateOnly> To = Make.Date("to", "停用日期");

    public static readonly Register Declaration = new("media-slot", "普法媒介资源", [Name, Kind, Owner, Line, Screens, From, To])
    {
        Title = Name, InForce = (From, To), Group = PublicityFields.Group, Systems = [40],
    };

    public static readonly Field<Guid> Slot = Make.Link("slot", "媒介", "media-slot") with { Required = true, InList = true };
    public static readonly Field<string> Material = Make.Text("material", "播放内容") with { Required = true, InList = true };
    public static readonly Field<Guid> Approver = Make.Link("approver", "内容审批人", "staff") with { Required = true };
    public static readonly Field<DateOnly> Approved = Make.Date("approved", "审批日期") with { Required = true };
    public static readonly Field<DateOnly> PlayFrom = Make.Date("play_from", "播放自") with { Required = true, InList = true };
    public static readonly Field<DateOnly> PlayTo = Make.Date("play_to", "播放至") with { Required = true, InList = true };
    public static readonly Field<long> PerDay = Make.Count("per_day", "每日播放次数", "次") with { Max = 10_000 };
    public static readonly Field<IReadOnlyList<string>> Proof = Make.Files("proof", "播放凭证");

    public static readonly Register Plays = new("media-play", "普法播放记录", [Slot, Material, Approver, Approved, PlayFrom, PlayTo, PerDay, Proof])
    {
        Title = Material, On = PlayFrom, Group = PublicityFields.Group, Systems = [40],
        Rules = [NotBefore(PlayFrom, Approved), NotBefore(PlayTo, PlayFrom)],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("media_screens", "可用普法屏（车）数", "块", Nature.Stock, "期末可用于普法的车载屏、顶灯和场站屏数。", 1, FigureQuery.SumRecords(Declaration, Screens)) { Group = "M03", Dimensions = [Kind] },
        new("media_plays", "车载和场站屏普法内容期数", "期", Nature.Flow, "报告期内经审批开始播放的普法内容期数。", 1, FigureQuery.CountRecords(Plays)) { Group = "M03" },
    ];
}
