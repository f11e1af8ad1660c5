using Fatong.Kernel.Fields;

namespace Fatong.Rooms.Enforcement.Measures;

/// <summary>What a coercive measure records.</summary>
public static class MeasureFields
{
    public static readonly Field<string> MeasureTitle = Make.Text("measure-title", "措施事项") with { Required = true, InList = true };
    public static readonly Field<string> Kind = Make.Choice(
        "measure-kind", "措施种类", ("seal", "查封场所、设施或者财物"), ("seize", "扣押财物"), ("detain", "扣留（暂扣）车辆、船舶"), ("preserve", "先行登记保存")) with { Required = true, InList = true };
    public static readonly Field<string> Reason = Make.Paragraph("measure-reason", "违法行为及采取措施的理由") with { Required = true };
    public static readonly Field<string> LegalBasis = Make.Text("measure-basis", "法律依据") with { Required = true };
    public static readonly Field<bool> Urgent = Make.YesNo("urgent", "情况紧急，当场实施") with { Required = true };
    public static readonly Field<string> Approval = Make.Choice("approval", "审批意见", ("agree", "同意"), ("refuse", "不同意")) with { Required = true };
    public static readonly Field<string> ApprovalNote = Make.Paragraph("approval-note", "审批说明");
    public static readonly Field<string> KeptAt = Make.Text("kept-at", "保存地点") with { Required = true };
    public static readonly Field<string> Keeper = Make.Text("keeper", "保管人") with { Required = true };
    public static readonly Field<bool> Told = Make.YesNo("measure-told", "已当场告知理由、依据、权利和救济途径") with { Required = true };
    public static readonly Field<bool> Filmed = Make.YesNo("filmed", "现场全程音像记录") with { Required = true };
    public static readonly Field<bool> OnlyRelated = Make.YesNo("only-related", "仅限涉案财物，不含生活必需品，未被重复查封") with { Required = true };
    public static readonly Field<string> Heard = Make.Paragraph("measure-heard", "当事人陈述申辩及复核") with { Required = true };
    public static readonly Field<DateOnly> AppraisalUntil = Make.Date("appraisal-until", "检测鉴定期间") with { Required = true };
    public static readonly Field<bool> PartyToldOfAppraisal = Make.YesNo("appraisal-notified", "已书面告知当事人检测鉴定期间") with { Required = true };
    public static readonly Field<string> ExtendReason = Make.Paragraph("measure-extend-reason", "延长理由") with { Required = true };
    public static readonly Field<DateOnly> ExtendUntil = Make.Date("measure-extend-until", "延长至") with { Required = true };
    public static readonly Field<string> ReleaseGround = Make.Choice(
        "release-ground", "解除情形",
        ("no-violation", "当事人没有违法行为"), ("unrelated", "场所、设施、财物与违法行为无关"), ("decided", "已作出处理决定，不再需要"),
        ("expired", "期限已经届满"), ("other", "其他不再需要的情形")) with { Required = true };
    public static readonly Field<string> Returned = Make.Paragraph("returned", "退还清单及查验确认") with { Required = true };
    public static readonly Field<string> Disposal = Make.Choice(
        "disposal", "处理方式", ("confiscate", "没收"), ("destroy", "销毁"), ("transfer", "随案移送"), ("auction", "依法拍卖抵缴"), ("other", "其他")) with { Required = true };
    public static readonly Field<string> DisposalNote = Make.Paragraph("disposal-note", "处理说明") with { Required = true };
    public static readonly Field<string> Settlement = Make.Choice(
        "settlement", "登记保存处理",
        ("release", "解除登记保存"), ("fixed", "固定证据后退还"), ("appraise", "送交鉴定"), ("seize", "转为查封扣押"), ("confiscate", "没收"), ("transfer", "移送")) with { Required = true };
    public static readonly Field<string> DropReason = Make.Paragraph("drop-reason", "不再实施的原因") with { Required = true };
}
