using Fatong.Kernel.Fields;
using Fatong.Kernel.Figures;
using Fatong.Kernel.Registers;
using static Fatong.Kernel.Registers.RecordRules;
using static Fatong.Rooms.Enforcement.Officers.OfficerFields;

namespace Fatong.Rooms.Enforcement.Equipment;

/// <summary>
/// Full-process recording (执法全过程记录): every text, photo, audio and video by officer, time, place, device and case step. Files are
/// hashed as they are taken in; who opened one is in the reading audit.
/// </summary>
public static class Recordings
{
    public static readonly Field<DateTimeOffset> Began = Make.Moment("began", "记录起始时间") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice("kind", "形式", ("video", "视频"), ("audio", "音频"), ("photo", "照片"), ("text", "文字")) with { Required = true, InList = true };
    public static readonly Field<Guid> Device = Make.Link("device", "记录设备", "equipment") with { InList = true };
    public static readonly Field<Guid> Case = Make.Link("case", "案件", "enforcement.ordinary-penalty") with { InList = true };
    public static readonly Field<string> Step = Make.Choice("step", "环节", ("start", "启动"), ("investigate", "调查取证"), ("notice", "告知听证"), ("review", "审核"), ("decide", "决定"), ("serve", "送达"), ("execute", "执行"), ("inspect", "日常检查")) with { Required = true, InList = true };
    public static readonly Field<string> Place = Make.Text("place", "地点") with { Required = true };
    public static readonly Field<string> What = Make.Text("what", "记录内容") with { Required = true, InList = true };
    public static readonly Field<string> Channel = Make.Choice("channel", "上传方式", ("dock", "采集站"), ("5g", "5G实时回传"), ("manual", "人工上传"), ("cloud", "云端仅存索引")) with { Required = true };
    public static readonly Field<DateTimeOffset> Uploaded = Make.Moment("uploaded", "上传时间");
    public static readonly Field<IReadOnlyList<string>> File = Make.Files("file", "原始文件");
    public static readonly Field<string> CloudAddress = Make.Text("cloud_address", "云存储地址和摘要") with { MaxLength = 400 };
    public static readonly Field<DateOnly> KeepUntil = Make.Date("keep_until", "保存至") with { Required = true, InList = true, Help = "作证据的随案卷保存" };

    public static readonly Register Declaration = new(
        "recording", "全过程记录台账", [On, Began, Person, Unit, Kind, Device, Case, Step, Place, What, Channel, Uploaded, File, CloudAddress, KeepUntil])
    {
        Title = What, On = On, Unit = Unit, Group = Menu, Systems = [145, 146], Basis = Fatong.Law.Cards.ThreeSystemsOpinion.Art(8),
        Rules = [NeededWhen(CloudAddress, Channel, "cloud"), NotBefore(KeepUntil, On), new(Uploaded, "不能早于记录起始时间", f => !f.Has(Uploaded) || !f.Has(Began) || f.Get(Uploaded) >= f.Get(Began))],
    };

    public static readonly IReadOnlyList<Indicator> Figures =
    [
        new("recordings_kept", "全过程记录条数", "条", Nature.Flow, "报告期内登记的文字、照片、音频、视频记录条数。", 1, FigureQuery.CountRecords(Declaration)) { Group = "M12", Dimensions = [Kind, Step] },
    ];
}
