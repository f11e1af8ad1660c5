using Fatong.Rooms.Enforcement.CaseFiles;
using static Fatong.Rooms.Enforcement.ExecutionFields;
using Steps = Fatong.Rooms.Enforcement.Penalties.OrdinarySteps;

namespace Fatong.Rooms.Enforcement.Papers;

/// <summary>Cover, contents and closing note of a case file.</summary>
internal static class VolumeViews
{
    /// <summary>One volume, or the whole file when none is named: its contents then list both, the second marked.</summary>
    internal static VolumeView Of(PaperTask t, AssembledFile file, Volume? only = null)
    {
        var m = t.Material;
        var items = file.Items.Where(i => only is null || i.Volume == only).ToList();
        var archived = m.Last(Steps.Archive);
        var both = only is null && items.Any(i => i.Volume == Volume.Sub);
        return new()
        {
            ArchiveNumber = t.Facts.Get(ArchiveNumber),
            Year = (archived?.On ?? t.Act.On).Year,
            Part = only is { } volume ? CaseFileOrder.NameOf(volume) : both ? "正卷、副卷" : "正卷",
            Retention = t.Facts.Label(Retention),
            ClosedOn = m.Last(Steps.Closing)?.On,
            ArchivedOn = archived?.On,
            Pages = items.Sum(i => i.Pages),
            Entries =
            [
                .. items.Select(i => new VolumeEntryView(
                    i.Title, i.Number, i.On, i.PageRange, PaperValues.Join("，", both && i.Volume == Volume.Sub ? "副卷" : null, i.Remark))),
            ],
            State = State(file),
            Binder = CaseFileViews.OfficersOf(t) is [var first, ..] ? first.Name : null,
            Checker = archived?.ByName,
        };
    }

    private static string State(AssembledFile file)
    {
        var lacking = file.Gaps.Select(g => $"缺{g.What}：{g.Why}。").Concat(file.Findings.Select(f => f.Message + "。")).ToList();
        return lacking.Count == 0
            ? "本卷材料齐全，各文书之间的当事人、金额、日期和文号一致。"
            : $"本卷存在下列情况：\n{string.Join('\n', lacking)}";
    }
}
