using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Records;
using Fatong.Platform.Work;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Lists;

namespace Fatong.Rooms.Inspection.Papers;

/// <summary>What an inspection paper is filled from.</summary>
/// <param name="Records">Linked records by id.</param>
/// <param name="Certificates">Certificates by holder.</param>
internal sealed record SheetView(
    Bureau Bureau, string? Number, DateOnly On, Facts Facts, ActView Act, IReadOnlyDictionary<Guid, Record> Records, ILookup<Guid, Facts> Certificates)
{
    /// <summary>The inspected enterprise.</summary>
    public Facts Target => Find("object") ?? Facts.None;

    public string? TargetName => Target.Get(ObjectList.Name);

    public Facts Party => Find("party") ?? Facts.None;

    public Facts Item => Find("item") ?? Facts.None;

    /// <summary>All items of a visit, the main one first.</summary>
    public IReadOnlyList<Facts> Items =>
        [Item, .. (Facts["also"] as IReadOnlyList<Guid> ?? []).Where(Records.ContainsKey).Select(id => Records[id].Facts)];

    public string ItemNames => string.Join('、', Items.Select(i => i.Get(ItemList.Name)));

    public string ItemBases => string.Join('；', Items.Select(i => i.Get(ItemList.Basis)?.TrimEnd('。', ' ', '\n')).Distinct());

    public Facts? Find(string link) => Facts[link] is Guid id && Records.TryGetValue(id, out var record) ? record.Facts : null;

    /// <summary>Officers of the act, each with the number of a valid certificate.</summary>
    public IEnumerable<(string Name, string? Certificate)> Officers => (Act.Values.Get(CommonFields.Officers) ?? Facts.Get(CommonFields.Officers) ?? [])
        .Select(id => (Records.TryGetValue(id, out var r) ? r.Facts.Get(Staff.Name) ?? "" : "", Certificates[id].OrderBy(c => c.Get(Directory.Certificates.From)).LastOrDefault()?.Get(Directory.Certificates.Number)));

    public string OfficerNames => string.Join('、', Officers.Select(o => o.Certificate is null ? o.Name : $"{o.Name}（{o.Certificate}）"));
}
