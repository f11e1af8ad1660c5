using System.Globalization;
using System.Numerics;
using System.Text;

namespace Fatong.Kernel.Procedures;

/// <summary>What a proof may find wrong.</summary>
public enum FlawKind
{
    /// <summary>The declaration contradicts itself; no states were explored.</summary>
    Structure,

    /// <summary>A path breaks a promise of the law.</summary>
    Invariant,

    /// <summary>A path leads to where no ending step can ever be reached.</summary>
    NoEnd,

    /// <summary>A step that no path reaches.</summary>
    Unreachable,

    /// <summary>A term's last step can come without the event that starts it.</summary>
    TermWithoutStart,
}

/// <summary>One thing wrong, with the path that shows it.</summary>
/// <param name="Id">The invariant, deadline or step concerned.</param>
/// <param name="Path">The acts in order, in Chinese, each with the answers it gave; empty for a flaw of structure.</param>
public sealed record Flaw(FlawKind Kind, string Id, string Text, IReadOnlyList<string> Path)
{
    /// <summary>The flaw and its path, one act a line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Text);
        for (var i = 0; i < Path.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {i + 1}. {Path[i]}");
        }

        return text.ToString();
    }
}

/// <summary>The result of exploring a procedure: proved when there is no flaw.</summary>
/// <param name="States">How many states are reachable, told apart by steps done and answers that later conditions ask about.</param>
/// <param name="Checks">How many promises, terms and steps were checked over all of them.</param>
public sealed record Proof(Procedure Procedure, BigInteger States, int Checks, IReadOnlyList<Flaw> Flaws)
{
    public bool Proved => Flaws.Count == 0;

    /// <summary>The result in Chinese, e.g. for the command line.</summary>
    public override string ToString()
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{Procedure.Name}（{Procedure.Code} 第{Procedure.Version}版）");
        return Proved
            ? string.Create(CultureInfo.InvariantCulture, $"{head}：已证明，{States:N0}个可达状态，{Checks}项检查")
            : $"{head}：未通过\n{string.Join('\n', Flaws)}";
    }
}
