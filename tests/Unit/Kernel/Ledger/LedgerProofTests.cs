using System.Text;
using Fatong.Kernel.Ledger;
using static Fatong.Tests.Unit.Kernel.Ledger.LedgerSamples;

namespace Fatong.Tests.Unit.Kernel.Ledger;

public sealed class LedgerProofTests
{
    [Fact]
    public void A_proof_survives_its_json_and_verifies_for_its_ledger_only()
    {
        foreach (var proof in new LedgerProof[] { Inclusion(5), Consistency(4) })
        {
            var read = LedgerProof.Parse(Encoding.UTF8.GetBytes(proof.ToJson()));

            read.ToJson().ShouldBe(proof.ToJson());
            read.Verify(Trust).ShouldBeTrue();
            read.Verify(Trust with { Origin = "elsewhere" }).ShouldBeFalse();
            read.Verify(Trust with { Keys = [] }).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_proof_of_another_entry_or_older_tree_fails()
    {
        (Inclusion(5) with { Entry = Entry(5, "改过") }).Verify(Trust).ShouldBeFalse();
        (Inclusion(5) with { Index = 6 }).Verify(Trust).ShouldBeFalse();
        (Consistency(4) with { Old = Note(Entries(5)) }).Verify(Trust).ShouldBeFalse();
        (Consistency(4) with { Path = [] }).Verify(Trust).ShouldBeFalse();
    }
}
