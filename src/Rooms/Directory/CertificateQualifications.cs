using Fatong.Kernel.Fields;
using Fatong.Platform.Matters;
using Fatong.Platform.Records;
using Fatong.Platform.Work;

namespace Fatong.Rooms.Directory;

/// <summary>Checks officers on the day of an act against the certificate register.</summary>
internal sealed class CertificateQualifications(RecordStore store) : IQualifications
{
    public async Task<IReadOnlyList<Guid>> Qualified(Work work, IReadOnlyList<Guid> people, DateOnly on, CancellationToken ct)
    {
        var holders = people.Distinct().ToList();
        if (holders.Count == 0)
        {
            return [];
        }

        await using var command = work.Command(
            $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = 'certificate' and r.facts @> any($2::jsonb[]) and {RecordStore.InUse}",
            work.Actor.Bureau, holders.Select(h => FieldJson.Write([Certificates.Holder], Facts.None.With(Certificates.Holder, h)).ToJsonString()).ToArray());
        var valid = (await store.ReadAll(command, ct)).Where(c => Certificates.WhyInvalid(c.Facts, on) is null).Select(c => c.Facts.Get(Certificates.Holder)).ToHashSet();
        return [.. holders.Where(valid.Contains)];
    }
}
