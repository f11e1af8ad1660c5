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
        var qualified = new List<Guid>();
        foreach (var person in people.Distinct())
        {
            await using var command = work.Command(
                $"select {RecordStore.Columns} from record r where r.bureau_id = $1 and r.register = 'certificate' and r.facts @> $2::jsonb and {RecordStore.InUse}",
                work.Actor.Bureau, FieldJson.Write([Certificates.Holder], Facts.None.With(Certificates.Holder, person)).ToJsonString());
            var held = await store.ReadAll(command, ct);
            if (held.Any(certificate => Certificates.WhyInvalid(certificate.Facts, on) is null))
            {
                qualified.Add(person);
            }
        }

        return qualified;
    }
}
