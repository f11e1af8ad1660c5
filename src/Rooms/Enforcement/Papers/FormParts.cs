using System.Globalization;
using Fatong.Kernel.Law;
using Fatong.Kernel.Papers;
using static Fatong.Kernel.Papers.Compose;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>What the enforcement forms share.</summary>
internal static class FormParts
{
    /// <summary>In force since the 2021 law on penalties and the rules on procedure of that year.</summary>
    internal static readonly DateOnly Since2021 = new(2021, 7, 15);

    /// <summary>In force since the 2023 law on reconsideration changed where and when to complain.</summary>
    internal static readonly DateOnly Since2024 = new(2024, 1, 1);

    /// <summary>交通运输行政执法程序规定.</summary>
    internal static Citation Rules(int article) => new("CX", article);

    /// <summary>行政处罚法.</summary>
    internal static Citation PenaltyLaw(int article) => new("CF", article);

    /// <summary>行政强制法.</summary>
    internal static Citation CoercionLaw(int article) => new("QZ", article);

    /// <summary>A form for the file.</summary>
    internal static PaperTemplate<CaseFileView> Inner(
        int form, string code, string name, Citation basis, Func<CaseFileView, PaperDocument> fill) =>
        new("enforcement." + code, name, 1, Since2021, PaperAudience.Internal, basis, ByCase(fill)) { FormNumber = form };

    /// <summary>A record that the party signs and that stays in the file.</summary>
    internal static PaperTemplate<CaseFileView> Signed(
        int form, string code, string name, Citation basis, Func<CaseFileView, PaperDocument> fill) =>
        new("enforcement." + code, name, 1, Since2021, PaperAudience.Outward, basis, ByCase(fill)) { FormNumber = form };

    /// <summary>A sealed paper served on the party: one copy for the file, one for the party.</summary>
    internal static PaperTemplate<CaseFileView> Issued(
        int form, string code, string name, string? word, Citation basis, DateOnly since, Func<CaseFileView, PaperDocument> fill) =>
        new("enforcement." + code, name, 1, since, PaperAudience.Outward, basis, word is null ? ByCase(fill) : fill)
        {
            FormNumber = form,
            NumberWord = word,
            Copies = 2,
            Sealed = true,
            Served = true,
        };

    /// <summary>A form that is a table.</summary>
    internal static PaperDocument Table(CaseFileView c, string title, params IEnumerable<PaperBlock> blocks) =>
        new(title, c.Organ.Name, Numbered(c), [.. blocks], PaperLayout.Form);

    /// <summary>A form that is a letter.</summary>
    internal static PaperDocument Letter(CaseFileView c, string title, params IEnumerable<PaperBlock> blocks) =>
        new(title, c.Organ.Name, Numbered(c), [.. blocks], PaperLayout.Letter);

    /// <summary>A paper without a series of its own carries the number of the case.</summary>
    private static Func<CaseFileView, PaperDocument> ByCase(Func<CaseFileView, PaperDocument> fill) =>
        c => fill(c with { PaperNumber = null });

    /// <summary>The number on the paper: its own, else that of the case.</summary>
    internal static string? Numbered(CaseFileView c) => c.PaperNumber ?? c.CaseNumber;

    /// <summary>The note on copies under a served paper.</summary>
    internal static CopyNoteBlock TwoCopies { get; } = new("（本文书一式两份：一份存根，一份交当事人或其代理人。）");

    /// <summary>To whom a letter is addressed.</summary>
    internal static ParagraphBlock To(CaseFileView c) => Flush($"当事人（个人姓名或单位名称）：{c.Party.Name,14}");

    /// <summary>The organ's seal and date.</summary>
    internal static SealBlock Seal(CaseFileView c) => new(c.Organ.Name ?? "交通运输执法部门", c.PaperDate);

    /// <summary>Who to ask.</summary>
    internal static ParagraphBlock Contact(CaseFileView c) =>
        P($"联系地址：{c.Organ.Address,11}　邮编：{c.Organ.Postcode,3}　联系人：{c.Organ.Contact,4}　联系电话：{c.Organ.Phone,7}");

    /// <summary>The general block on the party, in four columns: labels and values for a person and for an organization.</summary>
    internal static FieldTableBlock PartyTable(PartyView p, params IEnumerable<FieldRow> more) =>
        new(PartyColumns, [.. PartyRows(p), .. more]);

    /// <summary>Column widths of a form that begins with the party.</summary>
    internal static readonly int[] PartyColumns = [60, 80, 162, 250, 168, 280];

    /// <summary>The rows of <see cref="PartyTable"/>.</summary>
    internal static IEnumerable<FieldRow> PartyRows(PartyView p, bool withSexAndAge = false)
    {
        var person = p.IsOrganization == true ? new PartyView() : p;
        var body = p.IsOrganization == true ? p : new PartyView();
        var rows = withSexAndAge ? 3 : 2;
        yield return Row(Upright("当事人", rows + 3), Upright("个人", rows), Label("姓名"), Value(person.Name), Label("身份证件号"), Value(person.IdNumber));
        if (withSexAndAge)
        {
            yield return Row(Label("性别"), Value(person.Sex), Label("年龄"), Value(Number(person.Age)));
        }

        yield return Row(Label("住址"), Value(person.Address), Label("联系电话"), Value(person.Phone));
        yield return Row(Upright("单位", 3), Label("名称"), Value(body.Name, 3));
        yield return Row(Label("地址"), Value(body.Address), Label("联系电话"), Value(body.Phone));
        yield return Row(Label("法定代表人"), Value(body.Representative), Label("统一社会信用代码"), Value(body.CreditCode));
    }

    /// <summary>The officers' signatures, with their certificates.</summary>
    internal static SignatureBlock OfficerSignatures(CaseFileView c, string role = "执法人员签名") =>
        new([.. OfficersIn(c).Select(o => new SignatureLine(role, null, o.Certificate ?? ""))]);

    /// <summary>The officers; at least two lines even when none is known.</summary>
    internal static IReadOnlyList<OfficerView> OfficersIn(CaseFileView c) =>
        c.Officers.Count >= 2 ? c.Officers : [.. c.Officers, .. Enumerable.Repeat(new OfficerView(null, null), 2 - c.Officers.Count)];

    /// <summary>The table of things.</summary>
    internal static DataTableBlock Items(IReadOnlyList<ItemView> items, string specification, string place, int least = 6) => new(
        [new("序号", 80), new("名称", 280, Align.Left), new(specification, 220), new("数量", 120), new(place, 300, Align.Left)],
        [.. items.Select((item, i) => DataRow.Of(Number(i + 1), item.Name, item.Specification, item.Quantity, item.Place))],
        least);

    /// <summary>How to complain: reconsideration within sixty days before the government of the same level, or suit within six months.</summary>
    internal static ParagraphBlock Remedy(CaseFileView c, string what) => P(
        $"如你（单位）不服本{Plain(what)}，可以自收到本文书之日起六十日内依法向{c.Organ.Government,9}申请行政复议，或者自收到之日起六个月内依法向{c.Organ.Court,9}提起行政诉讼。{Plain("法律另有规定的从其规定。复议、诉讼期间，本决定不停止执行，法律另有规定的除外。")}");

    /// <summary>A decision that the party may complain of: the party first, what is decided, how to complain, the seal, the copies.</summary>
    /// <param name="what">What the decision is called where it tells how to complain.</param>
    /// <param name="after">What follows the way to complain.</param>
    internal static PaperDocument Ruling(CaseFileView c, string title, string what, IEnumerable<PaperBlock> passages, params IEnumerable<PaperBlock> after) =>
        Letter(c, title, [PartyTable(c.Party), .. passages, Remedy(c, what), .. after, Seal(c), TwoCopies]);

    /// <summary>How to pay and what follows when it is not paid.</summary>
    internal static ParagraphBlock PayAtBank(CaseFileView c) => P(
        $"罚款由你（单位）自收到本决定书之日起十五日内缴至{c.Organ.Bank,9}（账号：{c.Organ.Account,9}），也可以通过电子支付系统缴纳；到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的总额不超过罚款本数。");

    /// <summary>A text to stand inside a sentence: without the full stop at its end.</summary>
    internal static string? Clause(string? text) => text?.TrimEnd('。', ' ', '\n');

    /// <summary>A sentence of its own; nothing when there is no text.</summary>
    internal static TextRun Sentence(string? text) => Plain(string.IsNullOrWhiteSpace(text) ? null : Clause(text) + "。");

    /// <summary>A number in figures; empty when there is none.</summary>
    internal static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
