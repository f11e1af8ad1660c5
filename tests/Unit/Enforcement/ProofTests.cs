using Fatong.Kernel.Procedures;
using Fatong.Law;
using Fatong.Rooms.Enforcement;

namespace Fatong.Tests.Unit.Enforcement;

public sealed class ProofTests(ITestOutputHelper output)
{
    public static TheoryData<string, int> Versions => [.. EnforcementRoom.Declaration.Procedures.Select(p => (p.Code, p.Version))];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_procedure_is_proved(string code, int version)
    {
        var procedure = EnforcementRoom.Declaration.Procedures.Single(p => p.Code == code && p.Version == version);

        var proof = Prover.Prove(procedure, c => LawLibrary.Find(c) is not null);

        output.WriteLine(proof.ToString());
        proof.Flaws.Select(f => f.ToString()).ShouldBeEmpty();
    }
}
