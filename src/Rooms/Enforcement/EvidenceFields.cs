using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Enforcement;

/// <summary>What the investigating acts record, as their forms ask for it.</summary>
public static class EvidenceFields
{
    public static readonly Field<DateTimeOffset> Began = Make.Moment("began", "起始时间") with { Required = true };
    public static readonly Field<DateTimeOffset> Ended = Make.Moment("ended", "结束时间") with { Required = true };
    public static readonly Field<string> ActPlace = Make.Text("act-place", "地点") with { Required = true };
    public static readonly Field<string> Recorder = Make.Text("recorder", "记录人") with { Required = true };
    public static readonly Field<bool> Identified = Make.YesNo("identified", "已出示执法证件并告知") with { Required = true };
    public static readonly Field<bool> RecusalTold = Make.YesNo("recusal-told", "已告知申请回避的权利") with { Required = true };
    public static readonly Field<string> Signing = Make.Choice(
        "signing", "签名情况", ("signed", "已签名"), ("refused", "拒绝签名，已注明"), ("absent", "不在场，有见证人")) with { Required = true };
    public static readonly Field<IReadOnlyList<string>> Files = Make.Files("evidence-files", "原件、照片、音像");
    public static readonly Field<bool> Recorded = Make.YesNo("recorded", "全程音像记录");

    public static readonly Field<long> Time = Make.Count("inquiry-time", "第几次询问", "次") with { Required = true, Min = 1 };
    public static readonly Field<string> Asked = Make.Text("asked", "被询问人") with { Required = true, Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> AskedRelation = Make.Text("asked-relation", "与案件关系") with { Required = true };
    public static readonly Field<string> AskedSex = Make.Choice("asked-sex", "性别", ("m", "男"), ("f", "女"));
    public static readonly Field<long> AskedAge = Make.Count("asked-age", "年龄", "岁") with { Max = 120 };
    public static readonly Field<string> AskedIdNumber = Make.Text("asked-id", "证件号码") with { Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> AskedPhone = Make.Text("asked-phone", "联系电话") with { Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> AskedWork = Make.Text("asked-work", "工作单位及职务");
    public static readonly Field<string> AskedAddress = Make.Text("asked-address", "联系地址") with { Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> Dialogue = Make.Paragraph("dialogue", "问答内容") with { Required = true };

    public static readonly Field<string> Weather = Make.Text("weather", "天气情况");
    public static readonly Field<string> Inspected = Make.Text("inspected", "勘验场所（物品）") with { Required = true };
    public static readonly Field<string> Present = Make.Text("present", "当事人（代理人）或者见证人") with { Required = true, Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> Invited = Make.Text("invited", "被邀请人") with { Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> Findings = Make.Paragraph("findings", "勘验情况及结果") with { Required = true };
    public static readonly Field<string> SceneFacts = Make.Paragraph("scene-facts", "现场情况") with { Required = true };
    public static readonly Field<string> ScenePerson = Make.Text("scene-person", "现场人员") with { Sensitivity = Sensitivity.Personal };
    public static readonly Field<string> ScenePersonRelation = Make.Text("scene-person-relation", "现场人员与案件关系");

    /// <summary>The eight kinds of evidence of CF46.</summary>
    public static readonly Field<string> Kind = Make.Choice(
        "evidence-kind", "证据种类",
        ("documentary", "书证"), ("physical", "物证"), ("audiovisual", "视听资料"), ("electronic", "电子数据"), ("testimony", "证人证言"),
        ("party", "当事人的陈述"), ("appraisal", "鉴定意见"), ("record", "勘验笔录、现场笔录")) with { Required = true };

    public static readonly Field<string> EvidenceName = Make.Text("evidence-name", "证据名称") with { Required = true };
    public static readonly Field<string> Proves = Make.Text("proves", "证明对象") with { Required = true };
    public static readonly Field<string> Origin = Make.Text("origin", "来源及提供人") with { Required = true };
    public static readonly Field<long> Pages = Make.Count("pages", "页数", "页");
    public static readonly Field<bool> Copy = Make.YesNo("copy", "系复制件，经核对与原件一致");
    public static readonly Field<string> HashNote = Make.Text("hash-note", "电子数据提取方法与校验");

    public static readonly Field<IReadOnlyList<Facts>> Items = Make.Rows(
        "items", "物品清单",
        Make.Text("item-name", "名称") with { Required = true }, Make.Text("item-spec", "规格及批号"), Make.Count("item-count", "数量", "件") with { Required = true },
        Make.Text("item-place", "地点"), Make.Text("item-note", "备注")) with { Required = true };

    public static readonly Field<string> SampledBy = Make.Text("sampled-by", "抽样机构") with { Required = true };
    public static readonly Field<bool> Sealed = Make.YesNo("sealed", "已封样") with { Required = true };
    public static readonly Field<string> Appraiser = Make.Text("appraiser", "鉴定（检测）机构") with { Required = true };
    public static readonly Field<string> AppraisalOf = Make.Text("appraisal-of", "鉴定（检测）事项") with { Required = true };
    public static readonly Field<DateOnly> AppraisalSentOn = Make.Date("appraisal-sent-on", "委托日期") with { Required = true };
    public static readonly Field<string> AppraisalResult = Make.Paragraph("appraisal-result", "鉴定（检测）意见") with { Required = true };
    public static readonly Field<bool> AppraisalTold = Make.YesNo("appraisal-told", "已将意见告知当事人");

    public static readonly Field<bool> UsesMonitor = Make.YesNo("uses-monitor", "以电子技术监控记录作为证据");
    public static readonly Field<string> Device = Make.Text("device", "设备名称编号及检定情况") with { Required = true };
    public static readonly Field<bool> DeviceReviewed = Make.YesNo("device-reviewed", "设备经法制和技术审核，设置合理、标志明显、地点已公布") with { Required = true };
    public static readonly Field<bool> RecordClear = Make.YesNo("record-clear", "记录真实、清晰、完整、准确") with { Required = true };
    public static readonly Field<bool> MonitorTold = Make.YesNo("monitor-told", "已告知当事人并提供查询、陈述、申辩便利") with { Required = true };

    public static readonly Field<string> AssistedBy = Make.Text("assisted-by", "协助单位") with { Required = true };
    public static readonly Field<string> AssistMatter = Make.Paragraph("assist-matter", "协助调查事项") with { Required = true };

    public static readonly Field<string> RecusalOf = Make.Text("recusal-of", "被申请回避人员") with { Required = true };
    public static readonly Field<string> RecusalGround = Make.Choice(
        "recusal-ground", "回避事由", ("kin", "当事人或者其近亲属"), ("interest", "有直接利害关系"), ("other", "可能影响公正的其他关系")) with { Required = true };
    public static readonly Field<string> RecusalResult = Make.Choice("recusal-result", "回避决定", ("granted", "准予回避"), ("refused", "驳回申请")) with { Required = true };

    public static readonly Field<string> Correction = Make.Choice("correction", "责令改正方式", ("now", "立即改正"), ("term", "限期改正")) with { Required = true };
    public static readonly Field<DateOnly> CorrectBy = Make.Date("correct-by", "改正期限");
    public static readonly Field<string> CorrectionText = Make.Paragraph("correction-text", "改正内容及要求") with { Required = true };
}
