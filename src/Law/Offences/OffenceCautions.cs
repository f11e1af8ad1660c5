namespace Fatong.Law.Offences;

/// <summary>Doubts that several offences share; shown beside the offence as 待核实.</summary>
internal static class OffenceCautions
{
    internal const string OldText = "条文据修正前的部门规章，须对照2023年修正文本复核。";

    internal const string Chemicals = "涉危化品罚则须对照2026年5月1日施行的危险化学品安全法复核。";
}
