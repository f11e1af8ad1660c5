using Fatong.Kernel.Fields;
using Fatong.Kernel.Procedures;
using Fatong.Platform.Records;
using Fatong.Rooms.Enforcement;
using Fatong.Web.Matters;

namespace Fatong.Web.Rooms.Enforcement;

/// <summary>Beside a form that asks for the offence or its provisions: what the offence is, what punishes it, and within what range.</summary>
internal sealed class OffenceAside(RecordReader records) : IStepAside
{
    public Type Panel => typeof(OffencePanel);

    public IReadOnlyList<Field> Watches { get; } = [OffenceChoice.Code, CaseFields.Party, CaseFields.Place, CaseFields.ActedAt];

    public bool Serves(Procedure procedure, Step step) =>
        procedure.Room == EnforcementRoom.Declaration.Code && step.Asks.Any(f => f.Code == OffenceChoice.Code.Code || f.Code == OffenceChoice.Violated.Code);

    public async Task Propose(StepForm at, CancellationToken ct)
    {
        var known = at.Known;
        string? party = null;
        if (known.Has(CaseFields.Party))
        {
            var id = known.Get(CaseFields.Party);
            party = (await records.Titles(at.Actor.Bureau, [id], ct)).GetValueOrDefault(id);
        }

        at.Form.Fill(OffenceProposals.For(known, party, field => at.Asks(field) ? at.Form.Text(field.Code) : null));
    }
}
