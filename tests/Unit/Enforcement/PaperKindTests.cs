using Fatong.Kernel.Papers;
using Fatong.Law.Forms;
using Fatong.Rooms.Enforcement;
using Fatong.Rooms.Enforcement.Oversight;
using Templates = Fatong.Rooms.Enforcement.Papers.EnforcementPapers;

namespace Fatong.Tests.Unit.Enforcement;

public sealed class PaperKindTests
{
    [Fact]
    public void Every_paper_a_step_produces_has_a_template_of_the_same_name()
    {
        var produced = EnforcementRoom.Declaration.Procedures.SelectMany(p => p.Steps).SelectMany(s => s.Produces).Distinct();

        var wrong = produced.Where(kind => Templates.Catalogue.All.Cast<PaperTemplate>().Concat(OversightForms.Catalogue.All).All(t => t.Code != kind.Code || t.Name != kind.Name));

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_statutory_form_is_produced_by_some_step()
    {
        var produced = EnforcementRoom.Declaration.Procedures.SelectMany(p => p.Steps).SelectMany(s => s.Produces).ToHashSet();

        EnforcementPapers.Statutory.Select(k => k.Name).ShouldBe(StatutoryForms.All.Select(f => f.Name));
        EnforcementPapers.Statutory.Where(k => !produced.Contains(k)).ShouldBeEmpty();
    }
}
