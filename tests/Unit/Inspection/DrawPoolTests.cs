using Fatong.Kernel.Draws;
using Fatong.Kernel.Fields;
using Fatong.Rooms.Directory;
using Fatong.Rooms.Inspection.Daily;
using Fatong.Rooms.Inspection.Draws;
using Fatong.Rooms.Inspection.Lists;

namespace Fatong.Tests.Unit.Inspection;

public sealed class DrawPoolTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly Listed One = Object("甲", "城区");
    private static readonly Listed Two = Object("乙", "城区");
    private static readonly Listed Three = Object("丙", "乡镇");
    private static readonly (Listed Listed, Facts Staff) Valid = Inspector("P1", "civil");
    private static readonly (Listed Listed, Facts Staff) Expired = Inspector("P2", "civil");
    private static readonly (Listed Listed, Facts Staff) Away = Inspector("P3", "civil");
    private static readonly (Listed Listed, Facts Staff) Auxiliary = Inspector("P4", "auxiliary");
    private static readonly (Listed Listed, Facts Staff) Uncertified = Inspector("P5", "civil");

    [Fact]
    public void Every_exclusion_of_an_object_has_its_reason()
    {
        var lists = DrawPool.Lists(Material() with { Drawn = new HashSet<Guid> { One.Id }, Visits = new Dictionary<Guid, int> { [Two.Id] = 1 } }, "none");

        lists.Objects.Exclusions().ShouldBe(["乙\t本年度已检查1次，达到上限1次", "甲\t本年度本事项已经抽中"], ignoreOrder: true);
    }

    [Fact]
    public void Every_exclusion_of_an_inspector_has_its_reason()
    {
        var lists = DrawPool.Lists(Material(), "none");

        lists.Inspectors!.Exclusions().ShouldBe(
            ["P2\t证件有效期为2020-01-01至2025-01-01", "P3\t培训", "P4\t辅助人员不具备执法资格", "P5\t没有执法证件"], ignoreOrder: true);
    }

    [Fact]
    public void Grade_sets_weight_cap_and_stratum()
    {
        var lists = DrawPool.Lists(Material() with { Rules = Rules with { Grades = new Dictionary<Guid, string> { [Two.Id] = "severe" } }, Visits = new Dictionary<Guid, int> { [Two.Id] = 3 } }, "grade");

        lists.Objects.Lines.ShouldContain("乙\t乙\t严重失信\t80\t城区\t严重失信\t");
        lists.Objects.Lines.ShouldContain("甲\t甲\t守信\t1\t城区\t守信\t");
    }

    [Fact]
    public void A_key_sector_sets_its_own_cap()
    {
        var sector = Facts.None.With(KeySector.Name, "货运").With(KeySector.Trade, "freight").With(KeySector.AtMost, 3);
        var twice = Material() with { Visits = new Dictionary<Guid, int> { [Two.Id] = 2, [Three.Id] = 3 }, Rules = Rules with { Sectors = [sector] } };

        DrawPool.Lists(twice, "none").Objects.Exclusions().ShouldBe(["丙\t本年度已检查3次，达到上限3次"]);
    }

    [Fact]
    public void Recusals_name_only_objects_and_inspectors_of_the_lists()
    {
        var apart = Facts.None.With(Recusals.Staff, Valid.Listed.Facts.Get(InspectorList.Staff)).With(Recusals.Object, One.Id).With(Recusals.Ground, "kin");
        var elsewhere = apart.With(Recusals.Object, Guid.CreateVersion7());

        DrawPool.Lists(Material() with { Apart = [apart, elsewhere, apart] }, "none").Recusals!.Lines.ShouldBe(["甲/P1\t甲\tP1\t近亲属"]);
        DrawPool.Lists(Material(), "none").Recusals.ShouldBeNull();
    }

    [Fact]
    public void Lists_and_parameters_of_a_stratified_weighted_draw_pass_the_kernel()
    {
        var facts = Facts.None.With(InspectionDraw.Stratify, "area").With(InspectionDraw.Weighted, true).With(InspectionDraw.MatchArea, true).With(InspectionDraw.TeamSize, 2)
            .With(InspectionDraw.Strata, (IReadOnlyList<Facts>)[Stratum("城区", 1), Stratum("乡镇", 1)]);
        var lists = DrawPool.Lists(Material(), "area");
        var commitment = Draw.Commit("试", new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero), lists, DrawPool.Parameters(facts), new SeedSource.Beacon("某公开值"));

        var transcript = DrawTranscript.Run(commitment, lists, new DrawSeed.Beacon("7"));

        transcript.Result.Picks.Count.ShouldBe(2);
        transcript.Result.Shortages.Count.ShouldBe(2, "one valid officer makes no team of two");
        DrawVerifier.Verify(transcript).ShouldBeEmpty();
    }

    private static PoolMaterial Material() => new(
        [One, Two, Three],
        [Valid.Listed, Expired.Listed, Away.Listed, Auxiliary.Listed, Uncertified.Listed],
        Rules, new Dictionary<Guid, int>(), new HashSet<Guid>(),
        new[] { Certificate(Valid, 2030), Certificate(Expired, 2025), Certificate(Away, 2030), Certificate(Auxiliary, 2030) }.ToLookup(c => c.Get(Certificates.Holder)),
        new[] { Valid, Expired, Away, Auxiliary, Uncertified }.ToDictionary(p => p.Listed.Facts.Get(InspectorList.Staff), p => p.Staff),
        new Dictionary<Guid, string> { [Away.Listed.Facts.Get(InspectorList.Staff)] = "培训" },
        [], Day);

    private static VisitRules Rules => new(new Dictionary<Guid, string>(), [], _ => null);

    private static Facts Stratum(string name, long count) => Facts.None.With(InspectionDraw.StratumName, name).With(InspectionDraw.StratumCount, count);

    private static Facts Certificate((Listed Listed, Facts Staff) who, int until) => Facts.None.With(Certificates.Holder, who.Listed.Facts.Get(InspectorList.Staff))
        .With(Certificates.From, new DateOnly(2020, 1, 1)).With(Certificates.To, new DateOnly(until, 1, 1)).With(Certificates.CheckedYear, 2025);

    private static Listed Object(string name, string area) => new(
        Guid.CreateVersion7(), 1, Facts.None.With(ObjectList.Number, name).With(ObjectList.Name, name).With(ObjectList.Trade, "freight").With(ObjectList.Area, area));

    private static (Listed, Facts) Inspector(string number, string kind) => (
        new(Guid.CreateVersion7(), 1, Facts.None.With(InspectorList.Number, number).With(InspectorList.Staff, Guid.CreateVersion7()).With(InspectorList.Leads, true)),
        Facts.None.With(Staff.Kind, kind).With(Staff.Name, number));
}
