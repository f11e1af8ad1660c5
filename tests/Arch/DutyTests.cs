using Fatong.Kernel.Duties;
using Fatong.Web;

namespace Fatong.Tests.Arch;

public sealed class DutyTests
{
    private static readonly IReadOnlyList<Duty> All = FatongHouse.Declaration.Duties;

    [Fact]
    public void The_duties_that_the_mission_names_are_declared() =>
        new[] { 6, 7, 8, 18, 22, 24, 27, 33, 37, 62, 63, 96, 130, 206 }.ShouldBeSubsetOf(All.SelectMany(d => d.Systems));

    [Fact]
    public void The_registers_and_fields_of_a_duty_are_those_of_the_house()
    {
        var house = FatongHouse.Declaration;
        foreach (var duty in All)
        {
            foreach (var register in new[] { duty.Owes.Register, duty.Done.Register, (duty.Rhythm as Rhythm.After)?.Trigger.Register }.Where(r => r is not null))
            {
                house.Register(register!.Code).ShouldBe(register, duty.Code);
            }

            if (duty.Done.Register is { } proof)
            {
                foreach (var field in new[] { duty.Done.By, duty.Done.Of, duty.Done.Day, duty.Done.Distinct }.Where(f => f is not null))
                {
                    proof.Find(field!.Code).ShouldNotBeNull($"{duty.Code}: {field.Code}");
                }
            }
        }
    }

    [Fact]
    public void What_follows_an_event_says_how_its_proof_names_the_event() =>
        All.Where(d => d.Rhythm is Rhythm.After && !d.Done.ByHandOnly).ShouldAllBe(d => d.Done.Same || d.Done.Of != null);

    [Fact]
    public void What_each_person_owes_is_proved_by_a_field_that_names_the_person() =>
        All.Where(d => d.Owes.Kind == DebtorKind.Person && d.Done.Register is not null).ShouldAllBe(d => d.Done.By != null);

    [Fact]
    public void A_number_that_no_article_fixes_says_where_it_comes_from_or_is_the_bureaus_to_set() =>
        All.Where(d => d.Basis is null).ShouldAllBe(d => d.Certainty != Fatong.Kernel.Law.Confidence.Read);
}
